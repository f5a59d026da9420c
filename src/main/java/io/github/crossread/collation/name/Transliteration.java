package io.github.crossread.collation.name;

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
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern TWICE = Pattern.compile("(.)\\1+");

  private Transliteration() {}

  /** Returns whether two words in small letters without accents may be one name. */
  static boolean isLikely(String a, String b) {
    String consonants = consonants(a);
    return consonants.length() >= FEWEST_CONSONANTS
        && consonants.equals(consonants(b))
        && Math.abs(a.length() - b.length()) <= MOST_LONGER
        && endsInVowel(a) == endsInVowel(b);
  }

  private static boolean endsInVowel(String word) {
    return VOWELS.matcher(word.substring(word.length() - 1)).matches();
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
