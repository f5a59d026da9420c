package io.github.crossread.report.pdf.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays slices on pages, so that nothing is torn and no heading stands at a page's foot. */
public final class PageBreaker {
  /** How much of a slice that may be cut stands with what it is kept with. */
  private static final double LEAST_OF_TALL = 5 * Type.PRINTED.leading();

  /** How much of a page must be free for a chapter to begin on it, as a share of its height. */
  private static final double LEAST_FREE = .25;

  private static final double BEFORE_CHAPTER = 24;

  private final double height;
  private final List<Sheet> sheets = new ArrayList<>();
  private List<Item> page = new ArrayList<>();
  private String chapter = "";
  private String pageTitle = "";
  private double y;

  private PageBreaker(double height) {
    this.height = height;
  }

  /**
   * A page.
   *
   * @param title of the chapter that its first things belong to
   * @param body its things, from the upper left corner of the body
   */
  public record Sheet(String title, List<Item> body) {
    /** Copies the things. */
    public Sheet {
      body = List.copyOf(body);
    }
  }

  /**
   * Lays chapters on as many pages as they need.
   *
   * @param chapters each asked for when those before it are laid
   * @param height of a page's body, in points
   */
  public static List<Sheet> sheets(Stream<Chapter> chapters, double height) {
    PageBreaker breaker = new PageBreaker(height);
    chapters.forEachOrdered(breaker::lay);
    breaker.closePage();
    return breaker.sheets;
  }

  private void lay(Chapter next) {
    List<Slice> slices = opened(next);
    for (int i = 0; i < slices.size(); i++) {
      lay(slices, i);
    }
  }

  /** Begins a chapter, on the page of the one before if enough of it is free. */
  private List<Slice> opened(Chapter next) {
    chapter = next.title();
    boolean shares = next.sharesPage() && y <= height * (1 - LEAST_FREE);
    if (page.isEmpty() || !shares) {
      closePage();
      return next.slices();
    }
    List<Slice> slices = new ArrayList<>(next.slices());
    slices.set(0, slices.get(0).withBefore(BEFORE_CHAPTER));
    return slices;
  }

  private void lay(List<Slice> slices, int index) {
    Slice slice = slices.get(index);
    if (isTall(slice)) {
      layTall(slice);
      return;
    }
    if (!page.isEmpty() && !fits(slices, index)) {
      closePage();
    }
    put(slice);
  }

  private boolean isTall(Slice slice) {
    return slice.height() > height / 2;
  }

  private void layTall(Slice slice) {
    Optional<Slice> rest = Optional.of(slice);
    while (rest.isPresent()) {
      rest = layPart(rest.get());
    }
  }

  /** Lays what fits of a slice and returns the rest. */
  private Optional<Slice> layPart(Slice slice) {
    double room = room(slice);
    if (slice.height() <= room) {
      put(slice);
      return Optional.empty();
    }
    Optional<List<Slice>> parts = slice.cut(room);
    if (parts.isEmpty() && !page.isEmpty()) {
      closePage();
      return Optional.of(slice);
    }
    put(parts.map(p -> p.get(0)).orElse(slice));
    closePage();
    return parts.map(p -> p.get(1));
  }

  private double room(Slice slice) {
    return page.isEmpty() ? height - slice.repeatHeight() : height - y - slice.before();
  }

  /** Returns whether a slice and all that it is kept with fit on the rest of this page. */
  private boolean fits(List<Slice> slices, int index) {
    int last = lastKept(slices, index);
    double bottom = y;
    double reach = y;
    for (Slice slice : slices.subList(index, last + 1)) {
      reach = Math.max(reach, bottom + slice.before() + slice.reach());
      bottom += slice.before() + slice.height();
    }
    boolean tallFollows =
        slices.get(last).keepWithNext() && last + 1 < slices.size() && isTall(slices.get(last + 1));
    double more = tallFollows ? LEAST_OF_TALL : 0;
    return Math.max(reach, bottom + more) <= height;
  }

  /**
   * Returns the last slice that is kept with this one; the next one where all that are kept
   * together are more than a page can hold.
   */
  private int lastKept(List<Slice> slices, int index) {
    int last = index;
    double taken = slices.get(index).repeatHeight() + slices.get(index).height();
    while (slices.get(last).keepWithNext()
        && last + 1 < slices.size()
        && !isTall(slices.get(last + 1))) {
      taken += slices.get(last + 1).before() + slices.get(last + 1).height();
      if (taken > height) {
        return index + 1;
      }
      last++;
    }
    return last;
  }

  private void put(Slice slice) {
    if (page.isEmpty()) {
      pageTitle = chapter;
      slice.repeat().ifPresent(head -> add(head));
    } else {
      y += slice.before();
    }
    add(slice);
  }

  private void add(Slice slice) {
    slice.items().forEach(item -> page.add(item.down(y)));
    y += slice.height();
  }

  private void closePage() {
    if (!page.isEmpty()) {
      sheets.add(new Sheet(pageTitle, page));
      page = new ArrayList<>();
    }
    y = 0;
  }
}
