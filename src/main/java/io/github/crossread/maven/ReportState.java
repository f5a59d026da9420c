package io.github.crossread.maven;

import io.github.crossread.article.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the reports of earlier runs were made of, so that a run can leave alone those that would
 * come out the same: the content of all files of the set, the options, the plugin itself, and the
 * reports as they were written. Times of files say nothing of this: a checkout renews them.
 *
 * @param folder where it is stored, a hidden folder among the reports
 * @param settings all that shapes a report beside the articles
 */
record ReportState(OutputFolder folder, String settings) {

  private static final int BLOCK = 8192;

  /**
   * Returns what a set's reports would be made of now, a line each.
   *
   * @param set the folder of the articles
   * @throws IOException if a file can't be read
   */
  String inputs(Path set) throws IOException {
    StringBuilder lines = new StringBuilder(settings).append('\n');
    try (Stream<Path> files = Files.list(set)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        lines.append(line(file));
      }
    }
    return lines.toString();
  }

  /**
   * Returns whether reports are there, untouched, and made of the same.
   *
   * @param id the set's id
   * @param inputs what they would be made of
   * @param reports the files
   */
  boolean isCurrent(String id, String inputs, List<Path> reports) throws IOException {
    Path stored = folder.path().resolve(id);
    try {
      return Files.readString(stored).equals(inputs + lines(reports));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Stores what reports that were just written are made of. */
  void store(String id, String inputs, List<Path> reports) throws IOException {
    byte[] lines = (inputs + lines(reports)).getBytes(StandardCharsets.UTF_8);
    Files.createDirectories(folder.path());
    folder.write(Map.of(id, out -> out.write(lines)));
  }

  private static String lines(List<Path> files) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Path file : files) {
      lines.append(line(file));
    }
    return lines.toString();
  }

  private static String line(Path file) throws IOException {
    return sha256(file) + " " + file.getFileName() + "\n";
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
