package io.github.crossread.judgement;

import java.io.IOException;

/** Where a reader sees questions and presses keys. */
public interface Console {

  /** Returns the key that is pressed next, or a number below 0 if there will be none any more. */
  int key() throws IOException;

  /** Returns how many columns a line has. */
  int width();

  /** Shows text; its lines end in a line feed. */
  void show(String text);
}
