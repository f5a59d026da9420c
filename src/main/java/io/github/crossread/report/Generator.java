package io.github.crossread.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * What made a report.
 *
 * @param name the plugin's artifact id
 * @param version the plugin's version
 */
public record Generator(String name, String version) {

  private static final String FILE = "generator.properties";

  /** Returns the name and version that the build wrote into this plugin. */
  public static Generator thisBuild() {
    Properties build = new Properties();
    try (InputStream in = Generator.class.getResourceAsStream(FILE)) {
      build.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("a resource of the plugin can't be read: " + FILE, e);
    }
    return new Generator(build.getProperty("name"), build.getProperty("version"));
  }
}
