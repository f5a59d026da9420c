package io.github.crossread.text.token;

import java.util.Optional;

/**
 * A slip of the pen between two words: one letter more, less or other, or two that have changed
 * places (Damerau 1964).
 *
 * @param before how many letters both have before it
 * @param after how many letters both have after it
 */
public record Slip(int before, int after) {

  /** Returns the one slip that makes the one of two words of the other, if there is one. */
  public static Optional<Slip> between(String a, String b) {
    if (a.equals(b) || Math.abs(a.length() - b.length()) > 1) {
      return Optional.empty();
    }
    int shorter = Math.min(a.length(), b.length());
    int before = 0;
    while (before < shorter && a.charAt(before) == b.charAt(before)) {
      before++;
    }
    int after = 0;
    while (after < shorter - before
        && a.charAt(a.length() - after - 1) == b.charAt(b.length() - after - 1)) {
      after++;
    }
    int inA = a.length() - before - after;
    int inB = b.length() - before - after;
    boolean swapped =
        inA == 2
            && inB == 2
            && a.charAt(before) == b.charAt(before + 1)
            && a.charAt(before + 1) == b.charAt(before);
    return swapped || Math.max(inA, inB) == 1
        ? Optional.of(new Slip(before, after))
        : Optional.empty();
  }
}
