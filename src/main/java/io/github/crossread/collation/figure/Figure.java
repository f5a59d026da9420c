package io.github.crossread.collation.figure;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.article.Span;
import io.github.crossread.text.token.Sentence;
import java.util.List;

/**
 * A number of one thing, or the time of one event, on which outlets do not agree.
 *
 * @param kind what it is
 * @param passage the passage it stands in; of the first value's sentence, if they stand in several
 * @param counted what is counted or happens, as the first value's sentence prints it: a word or
 *     currency sign, or for a time the words beside it that others have too
 * @param values what outlets say, one for each that says something, in the order of the set
 * @param certainty how much of the words beside the two that differ, or of those in their clauses,
 *     both have, 0 to 1 (Dice)
 */
public record Figure(
    Kind kind, Passage passage, String counted, List<Value> values, double certainty) {

  /** What a figure is. */
  public enum Kind {
    /** A number of something. */
    NUMBER,
    /** The time of something. */
    TIME
  }

  /** Copies the values. */
  public Figure {
    values = List.copyOf(values);
  }

  /**
   * A number or time as printed.
   *
   * @param article the article's id
   * @param sentence the sentence it stands in
   * @param number a number in digits, followed by its multiple if it has one: 43000, 14 million; a
   *     time as printed
   * @param words where it stands with what is counted, in chars of the sentence's text
   */
  public record Value(String article, Sentence sentence, String number, Span words) {

    /** Returns the words as printed. */
    public String text() {
      return sentence.text().substring(words.begin(), words.end());
    }
  }
}
