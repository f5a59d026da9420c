package io.github.crossread.collation.name;

import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import java.text.Normalizer;
import java.util.ArrayList;
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
record NameWords(List<String> words, String printed) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GENITIVE = Pattern.compile("['’]s\\b|['’](?= |$)");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Letters that stay what they are when accents are taken off. */
  private static final List<String[]> LETTERS =
      List.of(
          new String[] {"ß", "ss"},
          new String[] {"æ", "ae"},
          new String[] {"œ", "oe"},
          new String[] {"ø", "o"},
          new String[] {"đ", "d"},
          new String[] {"ł", "l"},
          new String[] {"ı", "i"});

  /** Copies the words. */
  NameWords {
    words = List.copyOf(words);
  }

  /** Takes a name apart by the words of its language. */
  static NameWords of(String name, Language language) {
    Set<String> titles = language.words(WordKind.TITLES);
    Set<String> suffixes = language.words(WordKind.NAME_SUFFIXES);
    Set<String> articles = language.words(WordKind.ARTICLES);
    List<String> words = new ArrayList<>();
    for (String word : NO_LETTERS.split(plain(name), -1)) {
      if (!word.isEmpty()
          && !titles.contains(word)
          && !suffixes.contains(word)
          && !articles.contains(word)) {
        words.add(word);
      }
    }
    return new NameWords(words, name);
  }

  private static String plain(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    plain = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    plain = GENITIVE.matcher(plain).replaceAll("");
    for (String[] letter : LETTERS) {
      plain = plain.replace(letter[0], letter[1]);
    }
    return plain;
  }

  String surname() {
    return words.get(words.size() - 1);
  }

  /** Returns what stands before the surname. */
  List<String> given() {
    return words.subList(0, words.size() - 1);
  }
}
