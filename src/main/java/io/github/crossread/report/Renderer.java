package io.github.crossread.report;

import java.io.IOException;
import java.io.OutputStream;

/** Prints a report in one format. Prints what the report holds and works nothing out. */
public interface Renderer {

  /** Returns the ending of the files it writes, without a dot. */
  String extension();

  /**
   * Writes a report. The same report gives the same bytes.
   *
   * @param report what to print
   * @param out where to; left open
   * @throws IOException if it can't be written
   */
  void render(Report report, OutputStream out) throws IOException;
}
