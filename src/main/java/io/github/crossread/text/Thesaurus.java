package io.github.crossread.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Which words news writing uses for the same thing: criticise, slam and rebuke; Moscow, Russia and
 * the Kremlin.
 *
 * <p>A group of such words is a sense, named by a number. Words are looked up by their stems. Only
 * English has a thesaurus; in other languages no word has a sense.
 */
public final class Thesaurus {

  /** Read once a language: immutable, and the same for every set. */
  private static final Map<String, Thesaurus> BY_LANGUAGE = new ConcurrentHashMap<>();

  private static final int[] NONE = {};

  private final Map<String, int[]> sensesByStem;

  private Thesaurus(Map<String, int[]> sensesByStem) {
    this.sensesByStem = sensesByStem;
  }

  /** Returns the thesaurus of a language; one without words where there is none. */
  public static Thesaurus of(Locale locale) {
    return BY_LANGUAGE.computeIfAbsent(
        locale.getLanguage(), code -> read(Language.of(Locale.forLanguageTag(code))));
  }

  private static Thesaurus read(Language language) {
    String resource = "thesaurus_" + language.locale().getLanguage() + ".txt";
    UnaryOperator<String> stem = language.stemming();
    Map<String, Set<Integer>> senses = new HashMap<>();
    int sense = 0;
    for (String line : lines(resource)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        for (String word : line.split(" ", -1)) {
          senses.computeIfAbsent(stem.apply(word), s -> new TreeSet<>()).add(sense);
        }
        sense++;
      }
    }
    Map<String, int[]> sorted = new HashMap<>();
    senses.forEach(
        (stemmed, some) ->
            sorted.put(stemmed, some.stream().mapToInt(Integer::intValue).toArray()));
    return new Thesaurus(sorted);
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Thesaurus.class.getResourceAsStream(resource)) {
      return in == null
          ? List.of()
          : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("a resource of the plugin can't be read: " + resource, e);
    }
  }

  /** Returns the senses of a stem, in the order of their numbers; none if it has none. */
  public int[] senses(String stem) {
    return sensesByStem.getOrDefault(stem, NONE).clone();
  }
}
