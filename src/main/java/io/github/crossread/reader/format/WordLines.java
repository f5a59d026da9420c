package io.github.crossread.reader.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that stand in a file beside a class, one a line. */
public final class WordLines {

  private WordLines() {}

  /** Returns the words of a file beside a class. */
  public static Set<String> of(Class<?> beside, String file) {
    return Set.copyOf(new HashSet<>(lines(beside, file)));
  }

  /**
   * Returns the lines of a file beside a class in their order, comments and blank lines left out.
   */
  public static List<String> lines(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
