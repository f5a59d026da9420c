package io.github.crossread.report;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.article.Role;
import io.github.crossread.report.marked.Mark;
import io.github.crossread.text.token.Sentence;
import java.util.List;

/** Tells what a reading is beside the others of its passage, and what it states. */
public final class Readings {

  private Readings() {}

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
}
