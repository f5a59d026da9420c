package io.github.crossread.document;

import io.github.crossread.document.DocumentBlock.Count;
import io.github.crossread.report.marked.StyledText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article whole, with what the others do beside it.
 *
 * @param article the article's id
 * @param headline its headline as printed, if it has one
 * @param facts byline, day, length, and how many of its lines were put right by hand, in one line
 *     of words
 * @param adds how many of its statements no other outlet has
 * @param shares how many of its sentences another has, and how many perhaps
 * @param leavesOut how many statements it leaves out
 * @param beside the id of the article that has most of its text too; what only that has is struck
 * @param parts its sentences and what is left out between them, in the order of the article
 */
public record Annotated(
    String article,
    Optional<String> headline,
    String facts,
    Count adds,
    Count shares,
    Count leavesOut,
    Optional<String> beside,
    List<Part> parts)
    implements DocumentBlock {

  /** Copies the parts. */
  public Annotated {
    parts = List.copyOf(parts);
  }

  /** Returns it with other parts, laid beside another article. */
  Annotated beside(String other, List<Part> differing) {
    return new Annotated(
        article, headline, facts, adds, shares, leavesOut, Optional.of(other), differing);
  }

  /** Returns all its parts, with those that are told in a line in the place of that line. */
  public List<Part> allParts() {
    return parts.stream()
        .flatMap(part -> part instanceof Like like ? like.parts().stream() : Stream.of(part))
        .toList();
  }

  /** Returns its sentences, in its order. */
  public List<Sentence> sentences() {
    return allParts().stream()
        .filter(Sentence.class::isInstance)
        .map(Sentence.class::cast)
        .toList();
  }

  /** What stands in the article, or would stand there. */
  public sealed interface Part {}

  /**
   * A sentence.
   *
   * @param place its number in the article, from 1
   * @param kind what it is
   * @param text its words, its own in a shared statement marked
   * @param passages the ids of the statements that it makes
   * @param close which sentence of another outlet is close, in words, or nothing
   * @param notes what the others have of it
   * @param question whether that close sentence states the same, for a reader to answer
   */
  public record Sentence(
      int place,
      Kind kind,
      StyledText text,
      List<String> passages,
      String close,
      List<Note> notes,
      Optional<PairToJudge> question)
      implements Part {

    /** Copies the lists. */
    public Sentence {
      passages = List.copyOf(passages);
      notes = List.copyOf(notes);
    }

    Sentence with(StyledText marked) {
      return new Sentence(place, kind, marked, passages, close, notes, question);
    }
  }

  /** What a sentence is beside those of the others. */
  public enum Kind {
    /** Another outlet has the same words. */
    SAME,
    /** Another has them in another house style. */
    STYLE,
    /** All others that state it have other words. */
    OTHER,
    /** Perhaps another states it. */
    PERHAPS,
    /** No other outlet has it. */
    ONLY_HERE,
    /** No other has it for sure, but a sentence of another is close. */
    PERHAPS_ONLY_HERE,
    /** It is not compared: a caption, or a headline that stands alone. */
    NOT_COMPARED;

    /** Returns the key of its name in the words of the report. */
    public String key() {
      return "kind." + this;
    }
  }

  /**
   * What others have of a sentence.
   *
   * @param lead who, and how
   * @param words theirs, in short; or none
   * @param passage the id of the statement, whose readings stand elsewhere; or nothing
   */
  public record Note(String lead, StyledText words, Optional<String> passage) {}

  /**
   * Statements that it leaves out, where they would stand.
   *
   * @param perhaps whether a sentence of it is close to each
   * @param statements the statements
   */
  public record Gap(boolean perhaps, List<Left> statements) implements Part {

    /** Copies the statements. */
    public Gap {
      statements = List.copyOf(statements);
    }
  }

  /**
   * What it has, and leaves out, just as the article beside it does.
   *
   * @param words which sentences and statements these are
   * @param parts these
   */
  public record Like(String words, List<Part> parts) implements Part {

    /** Copies the parts. */
    public Like {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Sentences that are left out of the report.
   *
   * @param words how many, and where they are to be found
   */
  public record Missing(String words) implements Part {}

  /**
   * A statement that is left out.
   *
   * @param passage its id
   * @param article the id of the article whose words these are
   * @param text it, cut at a word
   * @param beside who has it, or which sentence of the article is close
   */
  public record Left(String passage, String article, String text, String beside) {}
}
