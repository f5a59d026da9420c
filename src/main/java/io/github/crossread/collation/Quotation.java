package io.github.crossread.collation;

import io.github.crossread.alignment.Passage;
import io.github.crossread.article.Span;
import io.github.crossread.text.Sentence;
import java.util.List;

/**
 * A quotation that outlets print in more than one version.
 *
 * @param passage the passage it stands in
 * @param versions one for each outlet that prints it, the base's first
 */
public record Quotation(Passage passage, List<Version> versions) {

  /** Copies the versions. */
  public Quotation {
    versions = List.copyOf(versions);
  }

  /** How a version stands to the base's. */
  public enum Difference {
    /** It is the base's. */
    BASE,
    /** The same words and marks. */
    SAME,
    /** The same words in another house style. */
    RESTYLED,
    /** Words of the base's are missing, and no other words are there. */
    TRIMMED,
    /** The base's words and more. */
    LONGER,
    /** Other words. */
    ALTERED
  }

  /**
   * How an outlet prints the quotation.
   *
   * @param article the article's id
   * @param sentence the sentence it stands in
   * @param words where the quoted words stand, in chars of the sentence's text, marks left out
   * @param difference how it stands to the base's
   */
  public record Version(String article, Sentence sentence, Span words, Difference difference) {

    /** Returns the quoted words as printed. */
    public String text() {
      return sentence.text().substring(words.begin(), words.end());
    }
  }
}
