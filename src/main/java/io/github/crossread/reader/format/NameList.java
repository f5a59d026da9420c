package io.github.crossread.reader.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What programs call things, in files beside the classes that look for it: a line for each thing,
 * {@code thing = name, other name}, the surest name first.
 */
public final class NameList {

  private static final Pattern EQUALS = Pattern.compile("\\s*=\\s*");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private NameList() {}

  /**
   * Reads a list.
   *
   * @param beside the class that the file lies beside
   * @return the names by the things, in the order of the file; comments and blank lines left out
   */
  public static Map<String, List<String>> of(Class<?> beside, String file) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (String line : lines(beside, file)) {
      String[] halves = EQUALS.split(line, 2);
      names.put(halves[0], List.of(COMMA.split(halves[1])));
    }
    return names;
  }

  private static List<String> lines(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Stream<String> lines = reader.lines().map(String::strip);
      return lines.filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
