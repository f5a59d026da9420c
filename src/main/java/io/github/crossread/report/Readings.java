package io.github.crossread.report;

import io.github.crossread.alignment.Passage;
import io.github.crossread.alignment.Reading;
import io.github.crossread.alignment.Relation;
import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.article.Span;
import io.github.crossread.report.OutletPart.Layout;
import io.github.crossread.report.StyledText.Run;
import io.github.crossread.report.StyledText.Style;
import io.github.crossread.text.Sentence;
import io.github.crossread.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Marks the words of a reading by what they are beside the base's. */
final class Readings {

  private Readings() {}

  /** Returns the words of a reading: its sentences, a space between. */
  static String text(Reading reading) {
    return reading.sentences().stream().map(Sentence::text).collect(Collectors.joining(" "));
  }

  /** Returns how the report marks a reading of a passage. */
  static Mark mark(Reading reading, boolean shared) {
    return shared ? mark(reading.relation()) : Mark.ONLY_HERE;
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
   * Returns one text with the base's words struck and the reading's underlined where they differ.
   */
  static StyledText inline(Sentence base, Reading reading) {
    return inline(
        base, whole(base), reading.compared(), whole(reading.compared()), reading.edits());
  }

  /**
   * Returns all words of a reading, those of the compared sentence marked against the base's as the
   * layout says.
   */
  static StyledText whole(Passage passage, Reading reading, Layout layout) {
    List<Run> runs = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (!runs.isEmpty()) {
        runs.add(new Run(" ", Style.PLAIN));
      }
      runs.addAll(marked(sentence, passage, reading, layout).runs());
    }
    return new StyledText(runs);
  }

  private static StyledText marked(
      Sentence sentence, Passage passage, Reading reading, Layout layout) {
    if (!sentence.equals(reading.compared()) || reading.edits().isEmpty()) {
      return StyledText.plain(sentence.text());
    }
    return switch (layout) {
      case INLINE -> inline(passage.base().compared(), reading);
      case TWO_ROWS -> shared(sentence, passage.base().compared());
      case SIDE_BY_SIDE -> StyledText.plain(sentence.text());
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
    return new InlineText(base, inBase, text, inText, edits).write();
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
