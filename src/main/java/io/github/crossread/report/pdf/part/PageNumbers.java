package io.github.crossread.report.pdf.part;

import java.util.Arrays;
import java.util.Map;

/**
 * Which page each anchor stands on, as far as known: pages are counted only once all is laid out,
 * so the first layout is made without, the second with them.
 *
 * @param pages the number of the page by the name of the anchor, from 1
 */
public record PageNumbers(Map<String, Integer> pages) {
  /** Copies the pages. */
  public PageNumbers {
    pages = Map.copyOf(pages);
  }

  /** Returns the page of an anchor. */
  public int page(String anchor) {
    return pages.getOrDefault(anchor, 1);
  }

  /** Returns the first of these anchors that there is; the last one if there is none. */
  public String first(String... anchors) {
    return Arrays.stream(anchors)
        .filter(pages::containsKey)
        .findFirst()
        .orElse(anchors[anchors.length - 1]);
  }
}
