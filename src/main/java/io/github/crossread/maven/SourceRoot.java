package io.github.crossread.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The root of the sources, from which code hosts count the paths of files.
 *
 * @param path where it is
 */
record SourceRoot(Path path) {

  /** Git's own folder, or in a further working tree the file in its place. */
  private static final String GIT = ".git";

  /** Returns the root of the repository that a folder lies in, or the folder itself. */
  static SourceRoot of(Path folder) {
    Path start = folder.toAbsolutePath().normalize();
    Optional<Path> above = Optional.of(start);
    while (above.isPresent() && !Files.exists(above.get().resolve(GIT))) {
      above = Optional.ofNullable(above.get().getParent());
    }
    return new SourceRoot(above.orElse(start));
  }

  /**
   * Returns the path of a file or folder from the root, with {@code /} between; of one that lies
   * elsewhere its name alone.
   */
  String relative(Path file) {
    Path relative = file.startsWith(path) ? path.relativize(file) : file.getFileName();
    return relative.toString().replace(File.separatorChar, '/');
  }
}
