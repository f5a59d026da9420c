package io.github.crossread.reader.role;

import java.util.regex.Pattern;

/** How a line is made that is no sentence. */
final class LineForm {

  /** A shorter line of capitals may be a headline. */
  private static final int FEWEST_ENTRIES = 20;

  /** In so many of a hundred words of a menu the first letter is a capital or a digit. */
  private static final int CAPITALS = 75;

  /** If so many of a hundred words have no other letters, it is a text in capitals. */
  private static final int SHOUTED = 70;

  /** No text in capitals has so many words without a mark. */
  private static final int LONG_MENU = 60;

  /** A list of names has a comma after each; a menu at most one in so many words. */
  private static final int WORDS_A_COMMA = 20;

  private static final int LONGEST_REPEATED = 500;

  private static final Pattern SPACE = Pattern.compile(" ");

  /** Three words or more three times in a row, or nothing but the same twice. */
  private static final Pattern REPEATED =
      Pattern.compile(
          ".*(?<!\\S)(\\S+(?: \\S+){2,7}) \\1 \\1(?!\\S).*|(\\S+(?: \\S+){2,30}) \\2",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NOT_PLAIN = Pattern.compile(".*[\\p{N}:;,|/@#].*|[\"“„«'‘(].*");

  private LineForm() {}

  /** Returns whether a line is a row of entries, as of a menu or of an archive's months. */
  static boolean isMenu(String line) {
    String[] words = SPACE.split(line, -1);
    int capitals = 0;
    int commas = 0;
    int shouted = 0;
    for (String word : words) {
      int first = word.isEmpty() ? ' ' : word.codePointAt(0);
      capitals += Character.isUpperCase(first) || !Character.isLetter(first) ? 1 : 0;
      shouted += word.codePoints().noneMatch(Character::isLowerCase) ? 1 : 0;
      commas += word.endsWith(",") || word.endsWith(";") ? 1 : 0;
    }
    return words.length >= FEWEST_ENTRIES
        && 100 * capitals >= CAPITALS * words.length
        && (words.length >= LONG_MENU || 100 * shouted < SHOUTED * words.length)
        && WORDS_A_COMMA * commas <= words.length;
  }

  /** Returns whether a line says the same again at once, as the messages of a form do. */
  static boolean repeatsItself(String line) {
    return line.length() <= LONGEST_REPEATED && REPEATED.matcher(line).matches();
  }

  /** Returns whether a line has no digits, marks or quotes: an entry of a list often has. */
  static boolean isPlain(String line) {
    return !NOT_PLAIN.matcher(line).matches();
  }
}
