package io.github.crossread.alignment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads article sets in which the events of some sentences are marked as stories: sentences that
 * share two events or more, half of the longer one's, are aligned, those that share none are not,
 * and any others are neither.
 *
 * <p>Their folder holds the articles and {@code events.tsv}: article, span, sentence, and the
 * events with commas between them (ECB+, Cybulska and Vossen 2014).
 */
public final class AnnotatedEvents {

  /** A marked sentence. */
  private record Marked(String id, String article, String text, Set<String> events) {

    /** Returns how the two are aligned; empty if they are not. */
    Optional<String> label(Marked other) {
      Set<String> shared = new TreeSet<>(events);
      shared.retainAll(other.events);
      int longer = Math.max(events.size(), other.events.size());
      if (events.isEmpty() || other.events.isEmpty()) {
        return Optional.of("partial");
      }
      if (shared.size() >= 2 && 2 * shared.size() >= longer) {
        return Optional.of("reworded");
      }
      return shared.isEmpty() ? Optional.empty() : Optional.of("partial");
    }
  }

  private AnnotatedEvents() {}

  /** Reads all sets of a folder, in the order of their names. */
  public static List<AnnotatedStory> readAll(Path folder) throws Exception {
    List<AnnotatedStory> stories = new ArrayList<>();
    try (Stream<Path> sets = Files.list(folder)) {
      for (Path set : sets.filter(s -> Files.exists(s.resolve("events.tsv"))).sorted().toList()) {
        stories.add(read(set));
      }
    }
    return stories;
  }

  private static AnnotatedStory read(Path folder) throws Exception {
    List<Marked> all = marked(folder);
    Map<String, Map<String, String>> annotated = new HashMap<>();
    Map<List<String>, String> gold = new HashMap<>();
    for (Marked one : all) {
      annotated.computeIfAbsent(one.article(), a -> new TreeMap<>()).put(one.id(), one.text());
      for (Marked other : all) {
        if (!one.article().equals(other.article())) {
          one.label(other).ifPresent(label -> gold.put(List.of(one.id(), other.id()), label));
        }
      }
    }
    return AnnotatedStory.of(folder, AnnotatedStory.Kind.EVENTS, gold, annotated);
  }

  private static List<Marked> marked(Path folder) throws Exception {
    List<Marked> marked = new ArrayList<>();
    for (String[] row : AnnotatedStory.rows(folder.resolve("events.tsv"))) {
      Set<String> events = new TreeSet<>(List.of(row[3].split(",", -1)));
      events.remove("");
      marked.add(new Marked(row[0] + "." + marked.size(), row[0], row[2], events));
    }
    return marked;
  }
}
