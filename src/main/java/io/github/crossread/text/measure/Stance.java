package io.github.crossread.text.measure;

/**
 * Whether something is so.
 *
 * @param what the stem of the word that says it, or a word that stands for all of two sides
 * @param yes whether it says yes
 */
public record Stance(String what, boolean yes) implements Measure {

  @Override
  public boolean isLike(Measure other) {
    return other instanceof Stance stance && what.equals(stance.what);
  }

  @Override
  public boolean agrees(Measure other) {
    return other instanceof Stance stance && yes == stance.yes;
  }
}
