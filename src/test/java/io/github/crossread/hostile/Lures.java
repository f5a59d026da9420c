package io.github.crossread.hostile;

import java.net.URI;
import java.nio.file.Path;

/**
 * What nothing may touch: a file outside the set, and an address that somebody listens on.
 *
 * @param file the file
 * @param address the address
 */
record Lures(Path file, URI address) {

  /** Stands in the file, and may stand nowhere else. */
  static final String CANARY = "Zephyrine Quillfeather";

  String fileAddress() {
    return file.toUri().toString();
  }
}
