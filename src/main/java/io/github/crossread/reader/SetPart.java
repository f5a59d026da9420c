package io.github.crossread.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A set, and where its articles lie: a folder, or a part of one that {@code set.yaml} splits. A
 * part has the path of a folder that is not there, inside the folder: {@code
 * storm/storm-2025-10-14}.
 *
 * @param folder the folder that holds the articles
 * @param name the part's name; nothing for all of the folder
 */
record SetPart(Path folder, Optional<String> name) {

  /** Returns what a path stands for. */
  static SetPart of(Path set) {
    Path folder = set.toAbsolutePath().normalize().getParent();
    if (Files.exists(set) || folder == null || !Files.isDirectory(folder)) {
      return new SetPart(set, Optional.empty());
    }
    String prefix = prefix(folder);
    String name = set.getFileName().toString();
    return name.startsWith(prefix)
        ? new SetPart(folder, Optional.of(name.substring(prefix.length())))
        : new SetPart(set, Optional.empty());
  }

  /** Returns the path of a part. */
  static Path path(Path folder, String name) {
    return folder.resolve(prefix(folder) + name);
  }

  private static String prefix(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return (name == null ? "articles" : name) + "-";
  }
}
