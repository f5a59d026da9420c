package io.github.crossread.text;

import java.util.List;
import java.util.Locale;

/** The words of a language that word lists have; none but English has any. */
public final class KnownWords {

  /** Read once: the same for every set. */
  private static final class English {
    static final KnownWords WORDS =
        new KnownWords(List.of(WordList.read("en_US"), WordList.read("en_GB")));
  }

  private static final KnownWords NONE = new KnownWords(List.of());

  private final List<WordList> lists;

  private KnownWords(List<WordList> lists) {
    this.lists = lists;
  }

  /** Returns the known words of a language. */
  public static KnownWords of(Locale language) {
    return language.getLanguage().equals("en") ? English.WORDS : NONE;
  }

  /** Returns whether nothing is known of the language. */
  public boolean isEmpty() {
    return lists.isEmpty();
  }

  /** Returns whether a list has a word, given in lower case, as a word or as a name. */
  public boolean has(String word) {
    String name = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    return lists.stream().anyMatch(list -> list.has(word) || list.has(name));
  }
}
