package io.github.crossread.report;

import io.github.crossread.report.marked.Mark;
import io.github.crossread.report.marked.StyledText;
import java.util.List;
import java.util.Optional;

/**
 * One outlet: its article as a strip, and what it added, omitted, reworded and moved.
 *
 * @param article the article's id
 * @param headline its headline as printed, if it has one
 * @param facts byline, date, and the counts of its sentences, in one line of words
 * @param strip its aligned sentences in the order of the article
 * @param added statements that only this outlet has
 * @param perhapsElsewhere statements that seem to be its own, each with a sentence of another that
 *     comes near
 * @param omitted statements that it lacks, in the base's words
 * @param perhapsOmitted statements that it seems to lack, each with a sentence of it that comes
 *     near
 * @param addedParts parts of statements of others that only this outlet has
 * @param omittedParts parts of its statements that it lacks and others have, in the words of one
 * @param reworded statements that it makes in other words, most alike first
 * @param moved statements that it makes in another place than the base
 */
public record OutletPart(
    String article,
    Optional<String> headline,
    String facts,
    List<Cell> strip,
    List<Entry> added,
    List<Entry> perhapsElsewhere,
    List<Entry> omitted,
    List<Entry> perhapsOmitted,
    List<Entry> addedParts,
    List<Entry> omittedParts,
    List<Rewording> reworded,
    List<Entry> moved) {

  /** Copies the lists. */
  public OutletPart {
    strip = List.copyOf(strip);
    added = List.copyOf(added);
    perhapsElsewhere = List.copyOf(perhapsElsewhere);
    omitted = List.copyOf(omitted);
    perhapsOmitted = List.copyOf(perhapsOmitted);
    addedParts = List.copyOf(addedParts);
    omittedParts = List.copyOf(omittedParts);
    reworded = List.copyOf(reworded);
    moved = List.copyOf(moved);
  }

  /**
   * A sentence in the strip.
   *
   * @param place its number in the article, from 1
   * @param headline whether it is the headline
   * @param words how many words it has
   * @param mark what it is; a headline that stands alone in no passage has none
   * @param moved whether it is moved
   * @param passages the ids of the passages that it stands in
   */
  public record Cell(
      int place,
      boolean headline,
      int words,
      Optional<Mark> mark,
      boolean moved,
      List<String> passages) {

    /** Copies the passages. */
    public Cell {
      passages = List.copyOf(passages);
    }
  }

  /** Returns how many of its sentences are in other words than the base. */
  public int rewordedSentences() {
    return (int) strip.stream().filter(c -> c.mark().equals(Optional.of(Mark.REWORDED))).count();
  }

  /**
   * A passage in a list.
   *
   * @param passage its id
   * @param text the words
   * @param note what stands at the right: the sentence, who has it, or the two places
   * @param near a sentence that comes near it, which a reader should compare before taking it for
   *     added or omitted
   */
  public record Entry(String passage, String text, String note, Optional<Near> near) {

    /** Makes an entry that no sentence comes near. */
    public Entry(String passage, String text, String note) {
      this(passage, text, note, Optional.empty());
    }
  }

  /**
   * A sentence that comes near a passage.
   *
   * @param article the id of its article
   * @param place its number there, from 1
   * @param where its place in words
   * @param text its words, cut if there are many
   * @param passages the ids of the passages that it stands in
   */
  public record Near(String article, int place, String where, String text, List<String> passages) {

    /** Copies the passages. */
    public Near {
      passages = List.copyOf(passages);
    }
  }

  /** How a reworded reading is laid out, by its likeness to the base. */
  public enum Layout {
    /** Near copies: one line with marks. */
    INLINE,
    /** Partly alike: two rows, the shared words marked. */
    TWO_ROWS,
    /** Unlike: the two texts side by side, no marks. */
    SIDE_BY_SIDE;

    /** The likeness from which a reading is laid out in one line with its base. */
    static final double LEAST_INLINE = 0.5;

    /** The likeness from which the shared words of two rows are marked. */
    static final double LEAST_TWO_ROWS = 0.2;

    /** Returns the layout of a likeness, 0 to 1. */
    static Layout of(double likeness) {
      if (likeness >= LEAST_INLINE) {
        return INLINE;
      }
      return likeness >= LEAST_TWO_ROWS ? TWO_ROWS : SIDE_BY_SIDE;
    }
  }

  /**
   * Words of this outlet beside those of the base that they reword.
   *
   * @param passage the passage's id
   * @param places the numbers of its sentences, from 1
   * @param layout how it is laid out
   * @param moved whether it is moved
   * @param baseOutlet the short name of the outlet that has the base
   * @param base the base's words; empty if {@code layout} is {@link Layout#INLINE}
   * @param text this outlet's words; with the base's in them if {@code layout} is {@link
   *     Layout#INLINE}
   * @param kinds the kinds of edit in words, such as "Detail only here.", or nothing
   * @param reason sentence, likeness, and what decided the match, in words
   */
  public record Rewording(
      String passage,
      List<Integer> places,
      Layout layout,
      boolean moved,
      String baseOutlet,
      StyledText base,
      StyledText text,
      String kinds,
      String reason) {

    /** Copies the places. */
    public Rewording {
      places = List.copyOf(places);
    }
  }
}
