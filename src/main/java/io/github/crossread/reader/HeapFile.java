package io.github.crossread.reader;

import io.github.crossread.reader.format.InputException;
import java.nio.file.Path;

/**
 * A file of a heap of articles.
 *
 * @param path where it is
 * @param name its path in the heap, with {@code /} between, the same on every machine
 * @param id its name without the ending, unless two files of the heap would share that
 */
public record HeapFile(Path path, String name, String id) {

  /**
   * Returns the SHA-256 of its bytes, 64 hex digits in lower case.
   *
   * @throws InputException if it can't be read
   */
  public String sha256() throws InputException {
    return file().sha256();
  }

  ArticleFile file() {
    return ArticleFile.at(path);
  }
}
