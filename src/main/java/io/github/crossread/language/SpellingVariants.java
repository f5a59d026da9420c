package io.github.crossread.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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
public final class SpellingVariants {

  /**
   * How a part of British words is spelled in American ones.
   *
   * @param letters the British letters, as they are: most words lack them
   * @param british the letters where the rule holds for them
   * @param american what they become
   */
  private record Rule(String letters, Pattern british, String american) {

    private static final Pattern LETTERS = Pattern.compile("^[a-z]+");

    static Rule of(List<String> row) {
      Matcher letters = LETTERS.matcher(row.get(0));
      return new Rule(
          letters.find() ? letters.group() : "", Pattern.compile(row.get(0)), row.get(1));
    }

    /** Returns a word changed; unchanged if the rule does not hold for it. */
    String changed(String word) {
      return word.contains(letters) ? british.matcher(word).replaceFirst(american) : word;
    }
  }

  private final Map<String, String> table = new HashMap<>();
  private final List<Rule> rules;
  private final KnownWords known;

  private SpellingVariants(List<Rule> rules, KnownWords known) {
    this.rules = rules;
    this.known = known;
  }

  static SpellingVariants read(LanguageFolder folder) {
    SpellingVariants variants =
        new SpellingVariants(
            folder.rows(WordKind.SPELLING_RULES).stream().map(Rule::of).toList(),
            folder.known.get());
    for (List<String> row : folder.rows(WordKind.DICTIONARIES)) {
      if (row.get(0).equals("pairs")) {
        variants.addTable(row.get(1), folder.words(WordKind.NO_SPELLING_VARIANTS));
      }
    }
    return variants;
  }

  private void addTable(String resource, Set<String> otherWords) {
    for (String line : WordFiles.lines(resource)) {
      String[] words = line.split(";", -1);
      if (words.length == 2 && !otherWords.contains(words[1])) {
        table.put(words[1].toLowerCase(Locale.ROOT), words[0].toLowerCase(Locale.ROOT));
      }
    }
  }

  /**
   * Returns the American form of a word.
   *
   * @param word in lower case
   * @param capitalised whether it was printed with a capital; then it may be a name, and only the
   *     table may change it
   */
  public String american(String word, boolean capitalised) {
    String listed = table.get(word);
    if (listed != null) {
      return listed;
    }
    return capitalised || word.length() < 5 ? word : byRules(word);
  }

  /** The word lists are asked last, and about few words: that costs more than all rules. */
  private String byRules(String word) {
    for (Rule rule : rules) {
      String changed = rule.changed(word);
      if (!changed.equals(word)) {
        if (!known.isOther(word)) {
          return word;
        }
        if (known.isStandard(changed)) {
          return changed;
        }
      }
    }
    return word;
  }
}
