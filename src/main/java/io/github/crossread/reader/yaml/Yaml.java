package io.github.crossread.reader.yaml;

import java.util.List;
import java.util.Map;

/** What a YAML text says, with the line it says it on, from 1. */
public sealed interface Yaml {

  /** The line of its key, or of itself where it has none. */
  int line();

  /**
   * A word, number or text.
   *
   * @param text as it is meant, without quotes; empty where only a key stands
   */
  record Scalar(int line, String text) implements Yaml {}

  /** A list. */
  record Sequence(int line, List<Yaml> items) implements Yaml {

    /** Copies the items. */
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * Keys with their values.
   *
   * @param fields in the order they were given
   */
  record Mapping(int line, Map<String, Yaml> fields) implements Yaml {}
}
