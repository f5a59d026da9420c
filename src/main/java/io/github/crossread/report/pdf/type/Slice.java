package io.github.crossread.report.pdf.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stays together on a page, such as a table's row.
 *
 * @param before the space above it, left out at the top of a page
 * @param height its own
 * @param reach how far down its things reach, which is more than {@code height} where a label
 *     stands beside what follows
 * @param keepWithNext whether the next one stands on the same page
 * @param items its things, from its upper left corner
 * @param repeat what is repeated above it if it opens a page
 */
public record Slice(
    double before,
    double height,
    double reach,
    boolean keepWithNext,
    List<Item> items,
    Optional<Slice> repeat) {
  /** Copies the things. */
  public Slice {
    items = List.copyOf(items);
  }

  /** Returns this slice with another space above. */
  public Slice withBefore(double space) {
    return new Slice(space, height, reach, keepWithNext, items, repeat);
  }

  /** Returns this slice kept with the next one. */
  public Slice kept() {
    return new Slice(before, height, reach, true, items, repeat);
  }

  /** Returns this slice with something that is repeated above it if it opens a page. */
  public Slice repeating(Slice head) {
    return new Slice(before, height, reach, keepWithNext, items, Optional.of(head));
  }

  /** Returns this slice with more room below. */
  public Slice taller(double more) {
    return new Slice(
        before, height + more, Math.max(reach, height + more), keepWithNext, items, repeat);
  }

  /** Returns the height of what is repeated above it. */
  double repeatHeight() {
    return repeat.map(Slice::height).orElse(0.0);
  }

  /**
   * Cuts this slice in two between its lines, two lines from either end at least.
   *
   * @param room how tall the upper one may be
   * @return the two, or nothing if there is no such place
   */
  Optional<List<Slice>> cut(double room) {
    double least = 2 * Type.PRINTED.leading();
    double most = Math.min(room, height - least);
    // Of a slice as long as a book only what the upper part reaches is looked at more than once.
    List<Item> words =
        items.stream()
            .filter(Item.Words.class::isInstance)
            .filter(item -> item.top() < most)
            .toList();
    return words.stream()
        .map(Item::bottom)
        .distinct()
        .filter(y -> y >= least && y <= most + ROUNDING && isFree(words, y))
        .max(Double::compare)
        .map(this::cutAt);
  }

  private static boolean isFree(List<Item> words, double y) {
    return words.stream().allMatch(item -> item.bottom() <= y + SLACK || item.top() >= y - SLACK);
  }

  /** Lines that are added up come out a little longer than their number of times one. */
  private static final double ROUNDING = .001;

  /** How much a line's box may stand over the cut; smaller type beside larger does. */
  private static final double SLACK = 2;

  private List<Slice> cutAt(double y) {
    List<Item> upper = new ArrayList<>();
    List<Item> lower = new ArrayList<>();
    for (Item item : items) {
      if (item.top() < y - SLACK || item instanceof Item.Anchor) {
        upper.add(item);
      } else {
        lower.add(item.down(-y));
      }
    }
    return List.of(
        new Slice(before, y, y, false, upper, repeat),
        new Slice(0, height - y, reach - y, keepWithNext, lower, repeat));
  }
}
