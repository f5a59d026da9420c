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

  /**
   * Returns the endings of files that may hold this format, or data that is no article: such a file
   * belongs to the set only if its content is recognized.
   */
  default Set<String> dataEndings() {
    return Set.of();
  }

  /**
   * Returns whether the content is surely of this format, whatever the file is called; the first 64
   * KB of it are enough.
   */
  boolean recognizes(byte[] bytes);

  /**
   * Returns whether files of this format may be larger than memory: it opens them itself, and is
   * given how they begin.
   */
  default boolean streams() {
    return false;
  }

  /**
   * Reads a file.
   *
   * @param file the file, for messages
   * @param bytes all of it, or how it begins if the format {@link #streams}
   * @return its articles in their order, one in most formats
   * @throws InputException if the content is not what the format needs
   */
  List<Extract> read(Path file, byte[] bytes) throws InputException;

  /** Takes articles, a lot at a time. */
  interface Lots {

    /** Takes the next articles of a file, in their order. */
    void take(List<Extract> lot);
  }

  /**
   * Reads a file of which not all articles are held in memory at once.
   *
   * @param file the file
   * @param bytes all of it, or how it begins if the format {@link #streams}
   * @param lots takes its articles
   * @throws InputException if the content is not what the format needs
   */
  default void read(Path file, byte[] bytes, Lots lots) throws InputException {
    lots.take(read(file, bytes));
  }
}
