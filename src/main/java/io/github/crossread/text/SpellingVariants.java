package io.github.crossread.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Folds British spelling into American, so that <em>armoured</em> and <em>armored</em> are one
 * word.
 *
 * <p>LanguageTool's table of pairs comes first. A word it lacks is changed by a suffix rule only if
 * it looks British (the American word list does not have it, or only as a variant, and the British
 * one does) and the result is American. Suffix rules without that gate make false friends:
 * four/for, later/latter, could/cold.
 */
final class SpellingVariants {

  private static final String TABLE = "/org/languagetool/resource/en/en-US-GB.txt";

  /** Pairs of the table that more often are two words: a vice is seldom a tool. */
  private static final Set<String> OTHER_WORDS = Set.of("vice", "vices");

  /**
   * How a part of British words is spelled in American ones.
   *
   * @param letters the British letters, as they are: most words lack them
   * @param british the letters where the rule holds for them
   * @param american what they become
   */
  private record Rule(String letters, Pattern british, String american) {
    Rule(String letters, String behind, String american) {
      this(letters, Pattern.compile(letters + behind), american);
    }

    /** Returns a word changed; unchanged if the rule does not hold for it. */
    String changed(String word) {
      return word.contains(letters) ? british.matcher(word).replaceFirst(american) : word;
    }
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule("our", "(?=s?$|ed$|ing$|ful|less|able|ite|ab|er|ist|y)", "or"),
          new Rule("is", "(?=e[drs]?$|ers?$|ing$|ations?$|able$)", "iz"),
          new Rule("ys", "(?=e[ds]?$|ing$|ers?$)", "yz"),
          new Rule("ogue", "(?=s?$)", "og"),
          new Rule("enc", "(?=es?$)", "ens"),
          new Rule("re", "(?=s?$)", "er"),
          new Rule("red", "$", "ered"),
          new Rule("ring", "$", "ering"),
          new Rule("ll", "(?=ed$|ing$|ers?$|ors?$|ous$|y$)", "l"),
          new Rule("l", "(?=s?$|ment)", "ll"),
          new Rule("ulph", "", "ulf"),
          new Rule("mme", "(?=s?$)", "m"),
          new Rule("ae", "", "e"),
          new Rule("oe", "", "e"),
          new Rule("pp", "(?=ed$|ing$)", "p"),
          new Rule("ss", "(?=ed$|ing$|es$)", "s"),
          new Rule("geable", "$", "gable"),
          new Rule("eable", "$", "able"),
          new Rule("gement", "", "gment"),
          new Rule("wool", "(?=len)", "woo"));

  /** Read once: 0.7 MB each, and the same for every set. */
  private static final class English {
    static final SpellingVariants VARIANTS =
        new SpellingVariants(table(), WordList.read("en_US"), WordList.read("en_GB"));
  }

  private static final class None {
    static final SpellingVariants VARIANTS =
        new SpellingVariants(Map.of(), WordList.empty(), WordList.empty());
  }

  private final Map<String, String> table;
  private final WordList american;
  private final WordList british;

  private SpellingVariants(Map<String, String> table, WordList american, WordList british) {
    this.table = table;
    this.american = american;
    this.british = british;
  }

  /** Returns the variants of a language; none are known but the English ones. */
  static SpellingVariants of(Locale locale) {
    return locale.getLanguage().equals("en") ? English.VARIANTS : None.VARIANTS;
  }

  private static Map<String, String> table() {
    Map<String, String> americanByBritish = new HashMap<>();
    try (InputStream in = SpellingVariants.class.getResourceAsStream(TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.strip().split(";", -1);
        if (words.length == 2 && !line.startsWith("#") && !OTHER_WORDS.contains(words[1])) {
          americanByBritish.put(
              words[1].toLowerCase(Locale.ROOT), words[0].toLowerCase(Locale.ROOT));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the table of spelling variants can't be read", e);
    }
    return americanByBritish;
  }

  /**
   * Returns the American form of a word.
   *
   * @param word in lower case
   * @param capitalised whether it was printed with a capital; then it may be a name, and only the
   *     table may change it
   */
  String american(String word, boolean capitalised) {
    String listed = table.get(word);
    if (listed != null) {
      return listed;
    }
    return capitalised || word.length() < 5 ? word : byRules(word);
  }

  /** The word lists are asked last, and about few words: that costs more than all rules. */
  private String byRules(String word) {
    for (Rule rule : RULES) {
      String changed = rule.changed(word);
      if (!changed.equals(word)) {
        if (!looksBritish(word)) {
          return word;
        }
        if (american.isCommon(changed)) {
          return changed;
        }
      }
    }
    return word;
  }

  /** Returns whether a word, in lower case, is British or American. */
  boolean isKnown(String word) {
    return american.isCommon(word) || british.isCommon(word);
  }

  private boolean looksBritish(String word) {
    return !american.isCommon(word) && british.isCommon(word);
  }
}
