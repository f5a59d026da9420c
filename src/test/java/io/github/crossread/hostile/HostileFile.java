package io.github.crossread.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that tries to do harm.
 *
 * @param attack what it tries, in a few words
 * @param name what it is called
 * @param content writes it
 */
record HostileFile(String attack, String name, Content content) {

  /** Writes what a file holds. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  static HostileFile of(String attack, String name, byte[] bytes) {
    return new HostileFile(attack, name, out -> out.write(bytes));
  }

  static HostileFile of(String attack, String name, String text) {
    return of(attack, name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the file into a folder. */
  void write(Path folder) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      content.write(out);
    }
  }

  /** Returns its ending, which tells its kind. */
  String kind() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
