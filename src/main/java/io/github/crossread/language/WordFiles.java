package io.github.crossread.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads what is known of languages from the resources: all word files come in here. */
final class WordFiles {

  private WordFiles() {}

  /** Returns the codes of the languages that have a folder, in the order of their list. */
  static List<String> languages() {
    return lines("languages.txt");
  }

  /** Returns the lines of a kind of a language, none if it has no such file. */
  static List<String> lines(String code, WordKind kind) {
    return lines(code + "/" + kind.file() + ".txt");
  }

  /**
   * Returns the lines of a file, none if there is none: blank lines left out, and those that begin
   * with {@code #}.
   */
  static List<String> lines(String resource) {
    try (InputStream in = WordFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        return List.of();
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw unreadable(resource, e);
    }
  }

  /** Returns the bytes of a kind of a language; none if it has no such file. */
  static byte[] bytes(String code, WordKind kind) {
    String resource = code + "/" + kind.file() + ".bin";
    try (InputStream in = WordFiles.class.getResourceAsStream(resource)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw unreadable(resource, e);
    }
  }

  private static UncheckedIOException unreadable(String resource, IOException e) {
    return new UncheckedIOException("a resource of the plugin can't be read: " + resource, e);
  }
}
