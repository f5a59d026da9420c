package io.github.crossread.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The two words that a contraction stands for: {@code won't} is "will" and "not".
 *
 * <p>A line of the file is {@code ending}, what a contraction ends in, and the word that it stands
 * for; {@code rest}, what is left before an ending, and the word, if that is another; or {@code
 * word}, a contraction without a mark, and its two words. Left out are those that may stand for
 * either of two words: {@code she'd}, {@code it's}.
 */
public final class Contractions {

  /**
   * A contraction's parts.
   *
   * @param cut how many of its chars are the first
   * @param first the normal form of the first
   * @param second the normal form of the second
   */
  public record Parts(int cut, String first, String second) {}

  private final Map<String, String> endings = new HashMap<>();
  private final Map<String, String> rests = new HashMap<>();
  private final Map<String, Parts> words = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private Contractions() {}

  static Contractions read(LanguageFolder folder) {
    Contractions contractions = new Contractions();
    folder.rows(WordKind.CONTRACTIONS).forEach(contractions::add);
    return contractions;
  }

  private void add(List<String> row) {
    String printed = row.get(1);
    switch (row.get(0)) {
      case "ending" -> endings.put(printed, row.get(2));
      case "rest" -> rests.put(printed, row.get(2));
      default -> words.put(printed, new Parts(row.get(2).length(), row.get(2), row.get(3)));
    }
  }

  /** Returns the parts of a word, if it is a contraction. */
  public Optional<Parts> parts(String printed) {
    if (printed.indexOf('\'') < 0 && printed.indexOf('’') < 0) {
      return Optional.ofNullable(words.get(printed));
    }
    String lower = printed.replace('’', '\'').toLowerCase(Locale.ROOT);
    return endings.entrySet().stream()
        .filter(ending -> lower.endsWith(ending.getKey()) && !lower.equals(ending.getKey()))
        .findFirst()
        .map(ending -> parts(lower, ending.getKey(), ending.getValue()));
  }

  private Parts parts(String word, String ending, String second) {
    String rest = word.substring(0, word.length() - ending.length());
    return new Parts(rest.length(), rests.getOrDefault(rest, rest), second);
  }
}
