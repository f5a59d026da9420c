package io.github.crossread.report.pdf.type;

import java.util.List;

/**
 * What has a running head of its own.
 *
 * @param title the running head
 * @param sharesPage whether it may begin on the page of the chapter before
 * @param slices what it is made of, from top to bottom
 */
public record Chapter(String title, boolean sharesPage, List<Slice> slices) {
  /** Copies the slices. */
  public Chapter {
    slices = List.copyOf(slices);
  }
}
