package io.github.crossread.reader;

import java.nio.file.Path;

/** What a few lines of YAML say about an article, for tests. */
final class YamlFacts {

  private YamlFacts() {}

  static Facts of(String yaml) {
    try {
      Path file = Path.of("set.yaml");
      return new YamlFields(file, YamlReader.read(file, yaml)).facts();
    } catch (InputException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
