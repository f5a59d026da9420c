package io.github.crossread.collation.name;

/**
 * Tells whether two words may be one name with a slip of the pen: one letter more, less, other, or
 * two that changed places.
 */
final class Misspelling {

  /** Shorter names that differ in a letter are two. */
  private static final int FEWEST_LETTERS = 6;

  private Misspelling() {}

  /** Returns whether two words in small letters differ by one slip. */
  static boolean isLikely(String a, String b) {
    if (a.equals(b)
        || Math.min(a.length(), b.length()) < FEWEST_LETTERS
        || a.charAt(0) != b.charAt(0)
        || isForm(a, b)
        || isForm(b, a)) {
      return false;
    }
    int first = 0;
    while (first < Math.min(a.length(), b.length()) && a.charAt(first) == b.charAt(first)) {
      first++;
    }
    String restA = a.substring(first);
    String restB = b.substring(first);
    return switch (restA.length() - restB.length()) {
      case 0 -> isRest(restA, restB, 1, 1) || isSwapped(restA, restB);
      case 1 -> isRest(restA, restB, 1, 0);
      case -1 -> isRest(restA, restB, 0, 1);
      default -> false;
    };
  }

  /** Martin, Martina; Korea, Korean: a letter more at the end makes another word. */
  private static boolean isForm(String shorter, String longer) {
    return longer.startsWith(shorter.substring(0, shorter.length() - 1))
        && shorter.length() <= longer.length();
  }

  private static boolean isRest(String a, String b, int leftOutOfA, int leftOutOfB) {
    return a.substring(leftOutOfA).equals(b.substring(leftOutOfB));
  }

  private static boolean isSwapped(String a, String b) {
    return a.length() > 1
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)
        && a.substring(2).equals(b.substring(2));
  }
}
