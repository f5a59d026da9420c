package io.github.crossread.check;

import java.io.IOException;
import java.io.OutputStream;

/** Prints the outcomes of a run in one format. The same outcomes give the same bytes. */
public interface OutcomePrinter {

  /** Returns the name of the file it prints. */
  String file();

  /**
   * Prints what a check came to.
   *
   * @param result the outcomes of all sets
   * @param out where to; left open
   * @throws IOException if it can't be written
   */
  void print(CheckResult result, OutputStream out) throws IOException;
}
