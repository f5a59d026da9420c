package io.github.crossread.report.html;

import io.github.crossread.article.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Style, script or drawings that stand in the page.
 *
 * @param source it, word for word
 */
record Embedded(String source) {

  /** Reads resources of this package, one after the other. */
  static Embedded of(List<String> files) {
    return new Embedded(files.stream().map(Embedded::read).collect(Collectors.joining("\n")));
  }

  private static String read(String file) {
    try (InputStream in = Embedded.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("a resource of the plugin can't be read: " + file, e);
    }
  }

  /** Returns what a Content-Security-Policy (level 2) calls it by. */
  String hash() {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(bytes)) + "'";
  }
}
