package io.github.crossread.reader.format;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;

/**
 * Reads words in which letters of another alphabet stand for those that they look like: a Cyrillic
 * a in a Latin word, a Latin c in a Cyrillic one.
 *
 * <p>A word is read only if all of it can be: Cyrillic endings of Latin abbreviations stay. Where
 * all letters of a word may be of either alphabet, the one of the text around decides.
 */
final class LookAlikes {

  /** A word of a text is looked at so far, in chars: longer ones are none. */
  private static final int LONGEST = 64;

  /** The first letter that is neither Latin nor a mark on one, and the last Cyrillic one. */
  private static final char FIRST_FOREIGN = '\u0370';

  private static final char LAST_FOREIGN = '\u052F';

  /**
   * Letters that look alike.
   *
   * @param script the other alphabet
   * @param letters its letters
   * @param latin the Latin letter that each looks like
   * @param common how many of them, from the first on, are to be expected in words of it
   */
  private record Alphabet(UnicodeScript script, String letters, String latin, int common) {}

  private static final List<Alphabet> ALPHABETS =
      List.of(
          new Alphabet(
              UnicodeScript.CYRILLIC,
              "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456"
                  + "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0406"
                  + "\u0455\u0458\u0501\u04BB\u051B\u051D\u0405\u0408",
              "aeopcyxi" + "ABEKMHOPCTYXI" + "sjdhqwSJ",
              21),
          new Alphabet(
              UnicodeScript.GREEK,
              "\u03BF\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7",
              "oABEZHIKMNOPTYX",
              15));

  private final String chars;

  /** Whether most letters of the text are Latin; empty until that is asked. */
  private Optional<Boolean> latinText = Optional.empty();

  /** Whether it has letters that look like no Latin ones; empty until that is asked. */
  private Optional<Boolean> foreignText = Optional.empty();

  /** Up to here words have been looked at. */
  private int read;

  LookAlikes(String chars) {
    this.chars = chars;
  }

  /**
   * A word that letters of two alphabets make.
   *
   * @param begin where it begins
   * @param printed its letters
   * @param meant the letters that they stand for, as many
   */
  record Word(int begin, String printed, String meant) {

    int end() {
      return begin + printed.length();
    }
  }

  /**
   * Returns the word that the letter at a place is of, if it is to be read otherwise. To be asked
   * from the start to the end.
   */
  Optional<Word> at(int at) {
    char c = chars.charAt(at);
    if (at < read || c < FIRST_FOREIGN || c > LAST_FOREIGN) {
      return Optional.empty();
    }
    int begin = at;
    while (begin > 0 && at - begin < LONGEST && Character.isLetter(chars.charAt(begin - 1))) {
      begin--;
    }
    read = at;
    while (read < chars.length()
        && read - begin < LONGEST
        && Character.isLetter(chars.charAt(read))) {
      read++;
    }
    String printed = chars.substring(begin, read);
    read = Math.max(read, at + 1);
    Optional<String> meant = read - begin < LONGEST ? meant(printed) : Optional.empty();
    return meant.isPresent() && !meant.get().equals(printed)
        ? Optional.of(new Word(begin, printed, meant.get()))
        : Optional.empty();
  }

  private Optional<String> meant(String word) {
    for (Alphabet alphabet : ALPHABETS) {
      boolean fits = word.chars().allMatch(c -> isOf(alphabet.script, c) || isLatin(c));
      if (fits && word.chars().anyMatch(c -> isOf(alphabet.script, c))) {
        return meant(word, alphabet);
      }
    }
    return Optional.empty();
  }

  private Optional<String> meant(String word, Alphabet alphabet) {
    boolean canBeLatin = word.chars().allMatch(c -> isLatin(c) || alphabet.letters.indexOf(c) >= 0);
    boolean canBeForeign =
        word.chars()
            .allMatch(
                c -> {
                  int place = alphabet.latin.indexOf(c);
                  return isOf(alphabet.script, c) || (place >= 0 && place < alphabet.common);
                });
    boolean isLatinWord =
        word.chars().anyMatch(LookAlikes::isLatin)
            ? !canBeForeign || isLatinText()
            : isDisguised(word) && isLatinText();
    if (canBeLatin && isLatinWord) {
      return Optional.of(replaced(word, alphabet.letters, alphabet.latin));
    }
    return canBeForeign
        ? Optional.of(replaced(word, alphabet.latin, alphabet.letters))
        : Optional.empty();
  }

  /**
   * Whether a word of letters of another alphabet may be meant as Latin: no abbreviation in
   * capitals, and no other word of the text needs that alphabet.
   */
  private boolean isDisguised(String word) {
    return word.substring(1).chars().allMatch(Character::isLowerCase) && !needsOtherAlphabet();
  }

  private boolean needsOtherAlphabet() {
    if (foreignText.isEmpty()) {
      foreignText = Optional.of(chars.chars().anyMatch(LookAlikes::isForeignOnly));
    }
    return foreignText.get();
  }

  private static boolean isForeignOnly(int c) {
    return ALPHABETS.stream()
        .anyMatch(alphabet -> isOf(alphabet.script, c) && alphabet.letters.indexOf(c) < 0);
  }

  private boolean isLatinText() {
    if (latinText.isEmpty()) {
      long latin = chars.chars().filter(LookAlikes::isLatin).count();
      long foreign =
          chars.chars().filter(c -> ALPHABETS.stream().anyMatch(a -> isOf(a.script, c))).count();
      latinText = Optional.of(latin > foreign);
    }
    return latinText.get();
  }

  private static String replaced(String word, String letters, String others) {
    StringBuilder replaced = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      int place = letters.indexOf(word.charAt(i));
      if (place >= 0) {
        replaced.setCharAt(i, others.charAt(place));
      }
    }
    return replaced.toString();
  }

  private static boolean isOf(UnicodeScript script, int c) {
    return c >= FIRST_FOREIGN && UnicodeScript.of(c) == script;
  }

  private static boolean isLatin(int c) {
    return c < FIRST_FOREIGN && Character.isLetter(c);
  }
}
