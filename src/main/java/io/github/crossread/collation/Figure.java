package io.github.crossread.collation;

import io.github.crossread.alignment.Passage;
import io.github.crossread.article.Span;
import io.github.crossread.text.Sentence;
import java.util.List;

/**
 * A number of one thing that the readings of a passage do not agree on.
 *
 * @param passage the passage
 * @param counted the word that tells what is counted, or the currency sign, as the base prints it
 * @param values the numbers, one for each outlet that gives one, in the order of the set
 */
public record Figure(Passage passage, String counted, List<Value> values) {

  /** Copies the values. */
  public Figure {
    values = List.copyOf(values);
  }

  /**
   * A number as printed.
   *
   * @param article the article's id
   * @param sentence the sentence it stands in
   * @param number its value in digits, followed by its multiple if it has one: 43000, 14 million
   * @param words where currency sign, number and counted word stand, in chars of the sentence's
   *     text
   */
  public record Value(String article, Sentence sentence, String number, Span words) {

    /** Returns the words as printed. */
    public String text() {
      return sentence.text().substring(words.begin(), words.end());
    }
  }
}
