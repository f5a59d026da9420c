package io.github.crossread.reader.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A way in which articles are written down. A file's ending admits it to the set; which format
 * reads it is decided by its content, as a page may have been saved under any name.
 */
public interface ArticleFormat {

  /** Returns the endings of files that hold this format, in lower case, without the dot. */
  Set<String> endings();

  /** Returns whether the content is surely of this format, whatever the file is called. */
  boolean recognizes(byte[] bytes);

  /**
   * Reads a file.
   *
   * @return its articles in their order, one in most formats
   * @throws InputException if the content is not what the format needs
   */
  List<Extract> read(Path file, byte[] bytes) throws InputException;
}
