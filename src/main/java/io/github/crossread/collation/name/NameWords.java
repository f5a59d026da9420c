package io.github.crossread.collation.name;

import io.github.crossread.language.Language;
import io.github.crossread.language.Trait;
import io.github.crossread.language.WordKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a name in the form in which names are compared: without accents, capitals, hyphens,
 * genitives, titles and what may follow a surname.
 *
 * @param words the words that are left, initials among them
 * @param printed the name as printed
 */
public record NameWords(List<String> words, String printed) {

  private static final List<WordKind> TITLES =
      List.of(WordKind.TITLES, WordKind.ROLES, WordKind.SPEAKER_NOUNS);
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GENITIVE = Pattern.compile("['’]s\\b|['’](?= |$)");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\p{Lu}\\p{L}+-\\p{Ll}+ (?=\\p{Lu})");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Letters that stay what they are when accents are taken off. */
  private static final List<String[]> LETTERS =
      List.of(
          new String[] {"ß", "ss"},
          new String[] {"æ", "ae"},
          new String[] {"œ", "oe"},
          new String[] {"ø", "o"},
          new String[] {"đ", "d"},
          new String[] {"ð", "d"},
          new String[] {"þ", "th"},
          new String[] {"ł", "l"},
          new String[] {"ı", "i"});

  /** Copies the words. */
  public NameWords {
    words = List.copyOf(words);
  }

  /** Takes a name apart by the words of its language. */
  static NameWords of(String name, Language language) {
    Set<String> dropped = new HashSet<>(language.words(WordKind.NAME_SUFFIXES));
    dropped.addAll(language.words(WordKind.ARTICLES));
    List<String> words = new ArrayList<>();
    String[] all = NO_LETTERS.split(lower(name), -1);
    for (int i = 0; i < all.length; i++) {
      if (i + 1 < all.length && isTitle(all[i], language)) {
        words.clear();
      } else if (!all[i].isEmpty() && !dropped.contains(all[i])) {
        words.add(plain(all[i]));
      }
    }
    return new NameWords(words, name);
  }

  private static String lower(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return GENITIVE.matcher(composed.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** What stands up to the last title or role before a name is no part of it. */
  private static boolean isTitle(String word, Language language) {
    // Where nouns have capitals, a name as it is printed may have any of them before it.
    return !language.words(WordKind.GROUPS).contains(word)
        && (TITLES.stream().anyMatch(kind -> language.isIn(language.words(kind), word))
            || (language.has(Trait.CAPITAL_NOUNS)
                && language.isIn(language.words(WordKind.CALLINGS), word)));
  }

  /** Returns whether a name ends in what may follow a surname: Jr. */
  static boolean hasSuffix(String name, Language language) {
    String[] words = NO_LETTERS.split(plain(name).strip(), 0);
    return language.words(WordKind.NAME_SUFFIXES).contains(words[words.length - 1]);
  }

  /** Returns a name in small letters, without accents and genitives. */
  public static String plain(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    plain = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    plain = GENITIVE.matcher(plain).replaceAll("");
    for (String[] letter : LETTERS) {
      plain = plain.replace(letter[0], letter[1]);
    }
    return plain;
  }

  /** Returns the words but for what says of a group where it is: {@code Loft-based}. */
  List<String> withoutAttribute() {
    int parts = ATTRIBUTE.matcher(printed).lookingAt() ? 2 : 0;
    return words.size() > parts + 1 ? words.subList(parts, words.size()) : words;
  }

  /** Returns whether it is a word of capitals only. */
  boolean isAcronym() {
    return words.size() == 1
        && printed.length() > 1
        && printed.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Returns whether the two are the same, ü and ue alike. */
  boolean isSameWithoutUmlauts(NameWords other) {
    return words.size() == other.words.size()
        && words.get(0).charAt(0) == other.words.get(0).charAt(0)
        && withoutUmlauts().equals(other.withoutUmlauts());
  }

  private String withoutUmlauts() {
    return String.join(" ", words).replace("ue", "u").replace("oe", "o").replace("ae", "a");
  }

  String surname() {
    return words.get(words.size() - 1);
  }

  /** Returns what stands before the surname. */
  List<String> given() {
    return words.subList(0, words.size() - 1);
  }
}
