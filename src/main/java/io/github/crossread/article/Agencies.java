package io.github.crossread.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The news agencies that are known by name: those of {@code agencies.txt} beside this class, and
 * those that a set names.
 */
public final class Agencies {

  private static final String ONLY_IN_DATELINES = "~";
  private static final String ONLY_AN_OUTLET = "!";
  private static final Pattern EQUALS = Pattern.compile(" = ");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Agencies KNOWN = new Agencies(read());

  /** The rows of names, each of one agency. */
  private final List<List<String>> rows;

  /** The first name of each agency, by its names in lower case without marks. */
  private final Map<String, String> byKey = new HashMap<>();

  private final Set<String> inDatelines = new HashSet<>();
  private final Pattern names;

  /**
   * The name of an agency in a text.
   *
   * @param agency the first of the agency's names
   * @param place where the name stands in the text
   */
  public record Mention(String agency, Span place) {}

  private Agencies(List<List<String>> rows) {
    this.rows = rows;
    List<String> inText = new ArrayList<>();
    for (List<String> row : rows) {
      String agency = bare(row.get(0));
      for (String name : row) {
        byKey.putIfAbsent(key(bare(name)), agency);
        if (!name.startsWith(ONLY_AN_OUTLET)) {
          inDatelines.add(bare(name).toLowerCase(Locale.ROOT));
        }
        if (bare(name).equals(name)) {
          inText.add(name);
        }
      }
    }
    this.names =
        Pattern.compile(
            inText.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
  }

  /** Returns the agencies that come with the plugin. */
  public static Agencies known() {
    return KNOWN;
  }

  /** Returns these agencies and others. */
  public Agencies with(List<String> others) {
    List<List<String>> all = new ArrayList<>();
    others.forEach(other -> all.add(List.of(other)));
    all.addAll(rows);
    return new Agencies(all);
  }

  private static List<List<String>> read() {
    try (InputStream in = Agencies.class.getResourceAsStream("agencies.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> List.of(EQUALS.split(line)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the list of agencies can't be read", e);
    }
  }

  private static String bare(String name) {
    boolean marked = name.startsWith(ONLY_IN_DATELINES) || name.startsWith(ONLY_AN_OUTLET);
    return marked ? name.substring(1) : name;
  }

  private static String key(String name) {
    return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** Returns whether datelines put this name in brackets, in any letter case. */
  public boolean isInDatelines(String name) {
    return inDatelines.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Returns the first name of the agency that has a name; the name itself if none is known. */
  public String agency(String name) {
    return byKey.getOrDefault(key(name), name);
  }

  /** Returns where a text names agencies, as words of their own, in that letter case. */
  public List<Mention> in(String text) {
    List<Mention> mentions = new ArrayList<>();
    Matcher name = names.matcher(text);
    while (name.find()) {
      mentions.add(new Mention(agency(name.group()), new Span(name.start(), name.end())));
    }
    return mentions;
  }

  /** Returns whether an outlet is an agency. */
  public boolean isAgency(Outlet outlet) {
    return byKey.containsKey(key(outlet.name())) || byKey.containsKey(key(outlet.shortName()));
  }

  /** Returns whether an outlet is this agency itself: its text is its own. */
  public boolean isOwn(String agency, Outlet outlet) {
    return key(agency).equals(key(outlet.name()))
        || agency.equals(byKey.get(key(outlet.name())))
        || agency.equals(byKey.get(key(outlet.shortName())));
  }
}
