package io.github.crossread.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder of a set that a fuzzer fills and clears for each input; for one thread. */
final class FuzzFolder {

  private final Path path;

  FuzzFolder() {
    try {
      path = Files.createTempDirectory("fuzz").resolve("set");
      Files.createDirectory(path);
      path.toFile().deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return path;
  }

  /** Removes all files of the last input. */
  FuzzFolder cleared() {
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a file. */
  FuzzFolder with(String name, byte[] bytes) {
    try {
      Files.write(path.resolve(name), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
