package io.github.crossread.alignment.reading;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What made a reading and the base of its passage a match, so that a reader can ask why the two
 * belong together. All words are as the reading prints them, the weightiest in the set first.
 *
 * @param names words that one of the two prints with a capital inside the sentence, those in a row
 *     as one; none in German, where any noun has one
 * @param numbers the numbers of both, each with the word after it if both have that too
 * @param words the other content words of both
 * @param senses words of one sense
 * @param quotedWords how many words both have in quotation marks
 * @param views how alike they are, looked at in several ways
 * @param bothOpen whether both open their articles
 * @param betweenMatches whether the sentences before them, or those after them, match too
 * @param probability how sure it is that this pair is a match, 0 to 1; none if they belong together
 *     only by way of others
 * @param judged whether a reader said so, or it follows from what a reader said
 */
public record Grounds(
    List<String> names,
    List<String> numbers,
    List<String> words,
    List<Sense> senses,
    int quotedWords,
    Views views,
    boolean bothOpen,
    boolean betweenMatches,
    OptionalDouble probability,
    boolean judged) {

  /**
   * From this probability on a match is sure: in stories that the model was not fitted to, one in
   * thirty of such pairs has nothing in common for those who annotated them, of the others one in
   * five.
   */
  public static final double SURE = 0.9;

  /** Copies the lists. */
  public Grounds {
    names = List.copyOf(names);
    numbers = List.copyOf(numbers);
    words = List.copyOf(words);
    senses = List.copyOf(senses);
  }

  /** Returns whether the match is sure. */
  public boolean isSure() {
    return probability.isPresent() && probability.getAsDouble() >= SURE;
  }

  /**
   * Two words that news uses for one thing.
   *
   * @param base the base's
   * @param text the reading's
   */
  public record Sense(String base, String text) {}

  /**
   * How alike two sentences are, 0 to 1 each.
   *
   * @param words the share of the lighter one's words, by weight, that the other has too
   * @param senses the same with words of one sense, for the side where that is more
   * @param letters the cosine of their stretches of four letters
   * @param quoted the share of the shorter quotation's words that the other quotes too
   */
  public record Views(double words, double senses, double letters, double quoted) {}
}
