package io.github.crossread.maven;

import io.github.crossread.report.Generator;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Which build of the plugin runs. */
final class PluginBuild {

  private PluginBuild() {}

  /**
   * Returns the version, and the SHA-256 of the jar: a snapshot keeps its version when it changes.
   *
   * @throws IOException if the jar can't be read
   */
  static String id() throws IOException {
    CodeSource source = PluginBuild.class.getProtectionDomain().getCodeSource();
    String version = Generator.thisBuild().version();
    try {
      Path jar = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(jar) ? version + " " + NotesFolder.sha256(jar) : version;
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
