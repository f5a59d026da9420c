package io.github.crossread.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The news agencies that are known by name: those of {@code agencies.txt} beside this class, and
 * those that a set names.
 */
public final class Agencies {

  private static final String ONLY_IN_DATELINES = "~";
  private static final Agencies KNOWN = read();

  private final List<String> names;
  private final Set<String> inDatelines;

  private Agencies(List<String> names, Set<String> inDatelines) {
    this.names = List.copyOf(names);
    this.inDatelines = Set.copyOf(inDatelines);
  }

  /** Returns the agencies that come with the plugin. */
  public static Agencies known() {
    return KNOWN;
  }

  /** Returns these agencies and others. */
  public Agencies with(List<String> others) {
    List<String> all = new ArrayList<>(others);
    all.addAll(names);
    Set<String> datelines = new HashSet<>(inDatelines);
    others.forEach(other -> datelines.add(other.toLowerCase(Locale.ROOT)));
    return new Agencies(all, datelines);
  }

  private static Agencies read() {
    try (InputStream in = Agencies.class.getResourceAsStream("agencies.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> all =
          lines.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
      Set<String> datelines = new HashSet<>();
      all.forEach(
          name -> datelines.add(name.replace(ONLY_IN_DATELINES, "").toLowerCase(Locale.ROOT)));
      return new Agencies(
          all.stream().filter(name -> !name.startsWith(ONLY_IN_DATELINES)).toList(), datelines);
    } catch (IOException e) {
      throw new UncheckedIOException("the list of agencies can't be read", e);
    }
  }

  /** Returns whether datelines put this name in brackets, in any letter case. */
  public boolean isInDatelines(String name) {
    return inDatelines.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Returns the first known agency that is named in a text as words of their own, in that case. */
  public Optional<String> namedIn(String text) {
    return names.stream().filter(name -> isNamed(text, "", name)).findFirst();
  }

  /**
   * Returns the first known agency that is named after certain words.
   *
   * @param before the words, as a regular expression: {@code told (?:the )?}
   */
  public Optional<String> namedIn(String text, String before) {
    return names.stream().filter(name -> isNamed(text, before, name)).findFirst();
  }

  private static boolean isNamed(String text, String before, String name) {
    return text.contains(name)
        && Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + before + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
            .matcher(text)
            .find();
  }
}
