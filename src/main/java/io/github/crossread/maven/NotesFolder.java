package io.github.crossread.maven;

import io.github.crossread.article.Sha256;
import io.github.crossread.maven.build.FolderLock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/**
 * The notes on reports, in a hidden folder among them.
 *
 * @param reports the folder of the reports
 */
record NotesFolder(Path reports) {

  private static final String NAME = ".crossread";
  private static final int BLOCK = 8192;

  /**
   * Keeps the folder of the reports for this build alone.
   *
   * @param log told if another build has to be waited for
   */
  FolderLock lock(Log log) throws IOException {
    return FolderLock.of(reports, folder(), log);
  }

  private Path folder() {
    return reports.resolve(NAME);
  }

  /** Returns what a report is called in notes. */
  String name(Path report) {
    return reports.relativize(report).toString().replace('\\', '/');
  }

  /** Returns the notes on a set; nothing if there are none. */
  Optional<SetNotes> read(String id) throws IOException {
    try {
      return SetNotes.parse(id, Files.readString(folder().resolve(id)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Returns the notes on all sets, in the order of their ids. */
  List<SetNotes> all() throws IOException {
    List<SetNotes> all = new ArrayList<>();
    if (Files.isDirectory(folder())) {
      for (Path file : files()) {
        read(file.getFileName().toString()).ifPresent(all::add);
      }
    }
    return all;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Stores notes in place of those on the same set. */
  void write(SetNotes notes) throws IOException {
    byte[] bytes = notes.toString().getBytes(StandardCharsets.UTF_8);
    Files.createDirectories(folder());
    new OutputFolder(folder(), "outputDirectory")
        .write(Map.of(notes.entry().id(), out -> out.write(bytes)));
  }

  /** Removes notes, and the reports that they are on, unless somebody has changed them. */
  void remove(SetNotes notes) throws IOException {
    for (String name : notes.files().keySet()) {
      remove(notes, name);
    }
    Files.deleteIfExists(folder().resolve(notes.entry().id()));
  }

  /** Removes a report, unless somebody has changed it. */
  void remove(SetNotes notes, String name) throws IOException {
    if (isUntouched(notes, name)) {
      Files.delete(reports.resolve(name));
    }
  }

  /** Returns whether a report is there, and as it was when it was noted. */
  boolean isUntouched(SetNotes notes, String name) throws IOException {
    Path file = reports.resolve(name).normalize();
    // Notes that somebody wrote must not lead out of the folder.
    return file.startsWith(reports.normalize())
        && Files.isRegularFile(file)
        && sha256(file).equals(notes.files().get(name));
  }

  /** Returns the SHA-256 of a file, in hex. */
  static String sha256(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] block = new byte[BLOCK];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
