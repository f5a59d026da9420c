package io.github.crossread.reader.yaml;

import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import java.nio.file.Path;

/** What a few lines of YAML say about an article, for tests. */
public final class YamlFacts {

  private YamlFacts() {}

  public static Facts of(String yaml) {
    try {
      Path file = Path.of("set.yaml");
      return new YamlFields(file, YamlReader.read(file, yaml)).facts();
    } catch (InputException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
