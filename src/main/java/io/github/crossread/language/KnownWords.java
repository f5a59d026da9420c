package io.github.crossread.language;

import java.util.Locale;
import java.util.stream.Stream;

/** The words of a language that word lists have; none but English has any. */
public final class KnownWords {

  private final WordList standard;
  private final WordList other;

  private KnownWords(WordList standard, WordList other) {
    this.standard = standard;
    this.other = other;
  }

  static KnownWords read(LanguageFolder folder) {
    return new KnownWords(list(folder, "standard"), list(folder, "other"));
  }

  private static WordList list(LanguageFolder folder, String which) {
    return folder.rows(WordKind.DICTIONARIES).stream()
        .filter(row -> row.get(0).equals(which))
        .map(row -> WordList.read(row.get(1)))
        .findFirst()
        .orElseGet(WordList::empty);
  }

  /** Returns whether nothing is known of the language. */
  public boolean isEmpty() {
    return standard.isEmpty() && other.isEmpty();
  }

  /** Returns whether a list has a word, given in lower case, as a word or as a name. */
  public boolean has(String word) {
    String name = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    return Stream.of(standard, other).anyMatch(list -> list.has(word) || list.has(name));
  }

  /** Returns whether a lower-case word is in a list, and not among the rarest. */
  public boolean isCommon(String word) {
    return standard.isCommon(word) || other.isCommon(word);
  }

  /** Returns whether a word is common in the standard spelling. */
  boolean isStandard(String word) {
    return standard.isCommon(word);
  }

  /** Returns whether a word is common in the other spelling alone. */
  boolean isOther(String word) {
    return !standard.isCommon(word) && other.isCommon(word);
  }
}
