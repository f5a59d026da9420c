package io.github.crossread.collation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The news agencies that are known by name, from {@code agencies.txt}. */
final class Agencies {

  private final List<String> names;

  private Agencies(List<String> names) {
    this.names = names;
  }

  /** Returns the agencies that come with the plugin. */
  static Agencies known() {
    try (InputStream in = Agencies.class.getResourceAsStream("agencies.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Agencies(
          lines
              .lines()
              .map(String::strip)
              .filter(l -> !l.isEmpty() && !l.startsWith("#"))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("the list of agencies can't be read", e);
    }
  }

  /** Returns the first known agency that is named in a text as words of their own, in that case. */
  Optional<String> namedIn(String text) {
    return names.stream()
        .filter(
            name ->
                Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                    .matcher(text)
                    .find())
        .findFirst();
  }
}
