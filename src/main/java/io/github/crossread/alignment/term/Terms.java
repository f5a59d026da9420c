package io.github.crossread.alignment.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A set of terms by their numbers; a term is a stem, a sense, or a stretch of letters. */
public final class Terms {

  static final Terms NONE = new Terms(new int[0]);

  private final int[] sorted;

  private Terms(int[] sorted) {
    this.sorted = sorted;
  }

  /** Returns a part's share of a whole, 0 to 1; nothing of nothing is 0. */
  public static double share(double part, double whole) {
    return whole > 0 ? part / whole : 0;
  }

  /** Makes a set; a number given twice counts once. The array is this method's to keep. */
  public static Terms of(int[] numbers) {
    Arrays.sort(numbers);
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[count++] = numbers[i];
      }
    }
    return of(numbers, count);
  }

  /** Makes a set of numbers that are in order, each once. The array is this method's to keep. */
  static Terms ofSorted(int[] sorted) {
    return of(sorted, sorted.length);
  }

  private static Terms of(int[] sorted, int count) {
    if (count == 0) {
      return NONE;
    }
    return new Terms(count == sorted.length ? sorted : Arrays.copyOf(sorted, count));
  }

  /**
   * Returns sets with their terms numbered from 0, in the same order: tables by number are then as
   * small as can be.
   */
  static List<Terms> numberedAnew(List<Terms> sets) {
    BitSet used = new BitSet();
    sets.forEach(terms -> terms.forEach(used::set));
    int[] numbers = new int[used.length()];
    int next = 0;
    for (int term = used.nextSetBit(0); term >= 0; term = used.nextSetBit(term + 1)) {
      numbers[term] = next++;
    }
    List<Terms> anew = new ArrayList<>();
    for (Terms terms : sets) {
      int[] renumbered = new int[terms.sorted.length];
      Arrays.setAll(renumbered, place -> numbers[terms.sorted[place]]);
      anew.add(ofSorted(renumbered));
    }
    return anew;
  }

  public int size() {
    return sorted.length;
  }

  public boolean isEmpty() {
    return sorted.length == 0;
  }

  /** Returns a term by its place in the order of their numbers, from 0. */
  public int get(int place) {
    return sorted[place];
  }

  /** Returns the term with the highest number; there has to be one. */
  int last() {
    return sorted[sorted.length - 1];
  }

  public IntStream numbers() {
    return Arrays.stream(sorted);
  }

  /** Does something with each term, in the order of their numbers. */
  public void forEach(IntConsumer action) {
    for (int term : sorted) {
      action.accept(term);
    }
  }

  /** Returns the terms that fulfil a condition. */
  Terms where(IntPredicate condition) {
    int[] selected = new int[sorted.length];
    int count = 0;
    for (int term : sorted) {
      if (condition.test(term)) {
        selected[count++] = term;
      }
    }
    return of(selected, count);
  }

  public boolean contains(int term) {
    return place(term) >= 0;
  }

  /** Returns the place of a term in the order of their numbers; negative if it is none of them. */
  public int place(int term) {
    return Arrays.binarySearch(sorted, term);
  }

  /** Returns the place of each of these terms in another set; -1 where it lacks one. */
  public int[] placesIn(Terms other) {
    int[] places = new int[sorted.length];
    int j = 0;
    for (int i = 0; i < places.length; i++) {
      while (j < other.sorted.length && other.sorted[j] < sorted[i]) {
        j++;
      }
      places[i] = j < other.sorted.length && other.sorted[j] == sorted[i] ? j : -1;
    }
    return places;
  }

  /** Returns how many terms both have. */
  public int shared(Terms other) {
    int count = 0;
    for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
      int here = sorted[i];
      int there = other.sorted[j];
      count += here == there ? 1 : 0;
      i += here <= there ? 1 : 0;
      j += here >= there ? 1 : 0;
    }
    return count;
  }

  /** Returns the sum of the weights of the terms that both have. */
  public double sharedWeight(Terms other, double[] weights) {
    double sum = 0;
    for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
      int here = sorted[i];
      int there = other.sorted[j];
      if (here == there) {
        sum += weights[here];
      }
      i += here <= there ? 1 : 0;
      j += here >= there ? 1 : 0;
    }
    return sum;
  }

  /** Returns the terms that both have. */
  public Terms and(Terms other) {
    return selected(other, true);
  }

  /** Returns the terms of this that the other lacks. */
  public Terms without(Terms other) {
    return isEmpty() || other.isEmpty() ? this : selected(other, false);
  }

  /** Returns the terms that the other has, or those that it lacks. */
  private Terms selected(Terms other, boolean ifShared) {
    int[] selected = new int[sorted.length];
    int count = 0;
    int j = 0;
    for (int term : sorted) {
      while (j < other.sorted.length && other.sorted[j] < term) {
        j++;
      }
      boolean shared = j < other.sorted.length && other.sorted[j] == term;
      if (shared == ifShared) {
        selected[count++] = term;
      }
    }
    return of(selected, count);
  }

  /** Returns the terms that either has. */
  public Terms or(Terms other) {
    int[] both = Arrays.copyOf(sorted, sorted.length + other.sorted.length);
    System.arraycopy(other.sorted, 0, both, sorted.length, other.sorted.length);
    return of(both);
  }

  /** Returns the sum of the terms' weights. */
  public double weight(double[] weights) {
    double sum = 0;
    for (int term : sorted) {
      sum += weights[term];
    }
    return sum;
  }

  /** Returns the length of the vector that has each term's weight. */
  public double length(double[] weights) {
    double sum = 0;
    for (int term : sorted) {
      sum += weights[term] * weights[term];
    }
    return Math.sqrt(sum);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Terms terms && Arrays.equals(sorted, terms.sorted);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sorted);
  }
}
