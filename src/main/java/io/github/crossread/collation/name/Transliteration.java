package io.github.crossread.collation.name;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether two words may be one name, written from another script's letters in two ways:
 * Aleksandr, Alyaksandr.
 *
 * <p>Consonants count, and of those that stand for one sound in some way of writing only which
 * sound it is. A vowel more or less at the end tells a man's name from a woman's, so first and last
 * letters have to be of one kind.
 */
final class Transliteration {

  private static final int FEWEST_CONSONANTS = 4;
  private static final int MOST_LONGER = 3;
  private static final List<String> SOUNDS = List.of("ckqgh", "vwf", "ijye", "aeo", "uwo", "szx");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern TWICE = Pattern.compile("(.)\\1+");

  private Transliteration() {}

  /** Returns whether two words in small letters without accents may be one name. */
  static boolean isLikely(String a, String b) {
    if (Math.abs(a.length() - b.length()) > MOST_LONGER || !isAlike(a.charAt(0), b.charAt(0))) {
      return false;
    }
    String consonants = consonants(a);
    return consonants.length() >= FEWEST_CONSONANTS
        && consonants.equals(consonants(b))
        && endsInVowel(a) == endsInVowel(b);
  }

  /** Returns whether two words differ in one vowel inside: Abdul, Abdel. */
  static boolean isVowelApart(String a, String b) {
    if (a.length() != b.length() || a.length() <= FEWEST_CONSONANTS) {
      return false;
    }
    int differing = 0;
    boolean vowels = true;
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        differing++;
        vowels &= i > 0 && i + 1 < a.length() && isVowel(a.charAt(i)) && isVowel(b.charAt(i));
      }
    }
    return differing == 1 && vowels;
  }

  private static boolean isVowel(char letter) {
    return "aeiouy".indexOf(letter) >= 0;
  }

  /** The first letters are the same, or of those that stand for one sound. */
  private static boolean isAlike(char a, char b) {
    return a == b
        || SOUNDS.stream().anyMatch(sound -> sound.indexOf(a) >= 0 && sound.indexOf(b) >= 0);
  }

  private static boolean endsInVowel(String word) {
    return isVowel(word.charAt(word.length() - 1));
  }

  private static String consonants(String word) {
    String sounds =
        word.replace("kh", "k")
            .replace("ch", "k")
            .replace("ph", "f")
            .replace("h", "")
            .replace("q", "k")
            .replace("c", "k")
            .replace("w", "v")
            .replace("j", "y");
    return TWICE.matcher(VOWELS.matcher(sounds).replaceAll("")).replaceAll("$1");
  }
}
