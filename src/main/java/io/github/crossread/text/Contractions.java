package io.github.crossread.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The two words that an English contraction stands for: {@code won't} is "will" and "not".
 *
 * <p>Left out are those that may stand for either of two words: {@code she'd}, {@code it's}.
 */
final class Contractions {

  /**
   * A contraction's parts.
   *
   * @param cut how many of its chars are the first
   * @param first the normal form of the first
   * @param second the normal form of the second
   */
  record Parts(int cut, String first, String second) {}

  private static final Map<String, String> ENDINGS =
      Map.of("n't", "not", "'ve", "have", "'re", "are", "'ll", "will", "'m", "am");

  private static final Map<String, String> SHORTENED =
      Map.of("ca", "can", "wo", "will", "sha", "shall");

  private Contractions() {}

  /** Returns the parts of a word, if it is a contraction. */
  static Optional<Parts> parts(String printed) {
    if (printed.indexOf('\'') < 0
        && printed.indexOf('’') < 0
        && !printed.equalsIgnoreCase("cannot")) {
      return Optional.empty();
    }
    String lower = printed.replace('’', '\'').toLowerCase(Locale.ROOT);
    if (lower.equals("cannot")) {
      return Optional.of(new Parts("can".length(), "can", "not"));
    }
    return ENDINGS.entrySet().stream()
        .filter(ending -> lower.endsWith(ending.getKey()) && !lower.equals(ending.getKey()))
        .findFirst()
        .map(ending -> parts(lower, ending.getKey(), ending.getValue()));
  }

  private static Parts parts(String word, String ending, String second) {
    String first = word.substring(0, word.length() - ending.length());
    boolean negated = ending.equals("n't");
    return new Parts(
        first.length(), negated ? SHORTENED.getOrDefault(first, first) : first, second);
  }
}
