package io.github.crossread.check.baseline;

import java.nio.file.Path;

/** A baseline can't be used. The message says which file, what is wrong with it, and what to do. */
public final class BaselineException extends Exception {

  private static final long serialVersionUID = 1L;

  BaselineException(Path file, String problem) {
    super(
        "The baseline "
            + file
            + " can't be used: "
            + problem
            + ". Store it again with -Dcrossread.updateBaseline, or remove it.");
  }
}
