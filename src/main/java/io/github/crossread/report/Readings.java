package io.github.crossread.report;

import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.alignment.reading.Bead;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.article.Role;
import io.github.crossread.article.Span;
import io.github.crossread.report.OutletPart.Layout;
import io.github.crossread.report.marked.Mark;
import io.github.crossread.report.marked.Pen;
import io.github.crossread.report.marked.Redline;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.report.marked.StyledText.Run;
import io.github.crossread.report.marked.StyledText.Style;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Marks the words of a reading by what they are beside the base's. */
public final class Readings {

  private Readings() {}

  /** Returns the words of a reading: its sentences, a space between. */
  public static String text(Reading reading) {
    return reading.sentences().stream().map(Sentence::text).collect(Collectors.joining(" "));
  }

  /** Returns how the report marks an outlet's reading of a passage: by what is closest to it. */
  public static Mark mark(Passage passage, Reading reading) {
    return passage.isShared()
        ? mark(passage.wordings().closest(reading.article()))
        : Mark.ONLY_HERE;
  }

  /** Returns how the report marks a relation in a shared passage. */
  static Mark mark(Relation relation) {
    return switch (relation) {
      case BASE -> Mark.BASE;
      case VERBATIM -> Mark.VERBATIM;
      case RESTYLED -> Mark.RESTYLED;
      case REWORDED -> Mark.REWORDED;
    };
  }

  /**
   * Returns what a reading states at the sentence that speaks for it: that one, with those of the
   * body beside it, without a dateline.
   */
  public static String statement(Reading reading) {
    List<Sentence> sentences = reading.sentences();
    int begin = sentences.indexOf(reading.compared());
    int end = begin + 1;
    while (begin > 0 && isBeside(sentences.get(begin - 1), sentences.get(begin))) {
      begin--;
    }
    while (end < sentences.size() && isBeside(sentences.get(end - 1), sentences.get(end))) {
      end++;
    }
    return Sentence.joined(sentences.subList(begin, end)).statement();
  }

  private static boolean isBeside(Sentence one, Sentence next) {
    return next.place() == one.place() + 1 && one.role() == Role.BODY && next.role() == Role.BODY;
  }

  /** Returns all words of a reading, marked against the base's as far as they are alike. */
  public static StyledText whole(Reading reading) {
    if (reading.isBase()) {
      return StyledText.plain(text(reading));
    }
    List<Run> runs = new ArrayList<>();
    for (Bead bead : reading.beads()) {
      if (!runs.isEmpty()) {
        runs.add(new Run(" ", Style.PLAIN));
      }
      runs.addAll(text(bead, Layout.of(bead.similarity())).runs());
    }
    return new StyledText(runs);
  }

  /** Returns the reading's words of a bead, marked against the base's as the layout says. */
  static StyledText text(Bead bead, Layout layout) {
    Sentence base = bead.baseText();
    Sentence text = bead.text();
    if (bead.edits().isEmpty()) {
      return StyledText.plain(text.text());
    }
    return switch (layout) {
      case INLINE -> inline(base, whole(base), text, whole(text), bead.edits());
      case TWO_ROWS -> shared(text, base);
      case SIDE_BY_SIDE -> StyledText.plain(text.text());
    };
  }

  private static Span whole(Sentence sentence) {
    return new Span(0, sentence.text().length());
  }

  /**
   * Returns one text of two stretches of sentences, with the base's words struck and the other's
   * underlined.
   *
   * @param base the base's sentence
   * @param inBase the stretch of it that is shown, in chars
   * @param text the other sentence
   * @param inText the stretch of it that is shown, in chars
   * @param edits the edits between the two whole sentences, in order
   */
  static StyledText inline(
      Sentence base, Span inBase, Sentence text, Span inText, List<Edit> edits) {
    return new Redline(base, inBase, text, inText, edits).write();
  }

  /** Returns a sentence with the words tinted that the other has too. */
  static StyledText shared(Sentence sentence, Sentence other) {
    Set<String> inOther = new HashSet<>();
    other.tokens().stream().filter(Token::isContent).map(Token::stem).forEach(inOther::add);
    Pen pen = new Pen();
    for (Token token : sentence.tokens()) {
      boolean isShared = token.isContent() && inOther.contains(token.stem());
      pen.write(
          Pen.isSpaceBefore(sentence, token), token.text(), isShared ? Style.SHARED : Style.PLAIN);
    }
    return pen.text();
  }
}
