package io.github.crossread.collation;

import io.github.crossread.alignment.Passage;
import io.github.crossread.article.Span;
import io.github.crossread.text.Sentence;
import java.util.List;

/**
 * A quotation that outlets print in more than one version, or give to more than one speaker.
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
    /** The same words, in one stretch here and in several there. */
    SPLIT,
    /** Words of the base's are missing at an end, or where an ellipsis says so. */
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
   * @param words where the quoted words stand, in chars of the sentence's text, marks left out; of
   *     a quotation in several stretches the longest
   * @param difference how it stands to the base's
   * @param otherSpeaker whether both sentences name a speaker, and not the same one
   */
  public record Version(
      String article, Sentence sentence, Span words, Difference difference, boolean otherSpeaker) {

    /** Returns whether an outlet prints other words than the base or gives them to another. */
    public boolean differs() {
      return otherSpeaker
          || switch (difference) {
            case BASE, SAME, SPLIT -> false;
            case RESTYLED, TRIMMED, LONGER, ALTERED -> true;
          };
    }

    /** Returns the quoted words as printed. */
    public String text() {
      return sentence.text().substring(words.begin(), words.end());
    }
  }
}
