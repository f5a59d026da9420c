package io.github.crossread.check;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Prints the outcomes of a run in one format. The same outcomes give the same bytes. */
public interface OutcomePrinter {

  /** Returns the name of the file it prints. */
  String file();

  /**
   * Prints the outcomes of all sets.
   *
   * @param outcomes one for each set, in the order of the sets
   * @param out where to; left open
   * @throws IOException if it can't be written
   */
  void print(List<Outcome> outcomes, OutputStream out) throws IOException;
}
