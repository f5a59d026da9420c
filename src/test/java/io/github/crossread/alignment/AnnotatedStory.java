package io.github.crossread.alignment;

import io.github.crossread.article.ArticleSet;
import io.github.crossread.reader.ArticleSetReader;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.TextAnalyzer;
import io.github.crossread.text.token.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article set whose sentences were aligned by hand.
 *
 * <p>Its folder holds the articles, {@code sentences.tsv} (id, tab, sentence) and {@code gold.tsv}
 * (two ids and "same", "reworded" or "partial"; pairs not listed are not aligned). A sentence of
 * ours is matched to those of the annotators by its words, so that splitting differently costs
 * little.
 *
 * @param name the folder's name
 * @param kind who wrote and who annotated it
 * @param texts the articles in our sentences
 * @param gold the labels by the annotators' pairs of ids
 * @param sentences the annotators' ids of all their sentences
 * @param ids the annotators' ids of each of our sentences, the most alike first
 */
public record AnnotatedStory(
    String name,
    Kind kind,
    List<ArticleText> texts,
    Map<List<String>, String> gold,
    Set<String> sentences,
    Map<String, List<String>> ids) {

  /** Who wrote a story, and what was annotated in it. */
  public enum Kind {
    /** Invented for the tests, with all its sentences aligned. */
    INVENTED,
    /** Printed by outlets, with all its sentences aligned. */
    PRINTED,
    /** Printed, with the events marked in some of its sentences only. */
    EVENTS
  }

  /** Reads the invented stories, which are among the tests. */
  public static List<AnnotatedStory> invented() throws Exception {
    return readAll(
        Path.of(System.getProperty("crossread.basedir", "."), "src/test/resources/stories"),
        Kind.INVENTED);
  }

  /** Reads the printed stories of the folder that {@code crossread.stories} names. */
  public static List<AnnotatedStory> printed() throws Exception {
    return readAll(Path.of(System.getProperty("crossread.stories")), Kind.PRINTED);
  }

  /** Reads all stories of a folder that were aligned by hand, in the order of their names. */
  private static List<AnnotatedStory> readAll(Path folder, Kind kind) throws Exception {
    List<AnnotatedStory> stories = new ArrayList<>();
    for (Path story : new ArticleSetReader(Optional.empty()).folders(folder)) {
      if (Files.exists(story.resolve("gold.tsv"))) {
        stories.add(read(story, kind));
      }
    }
    return stories;
  }

  private static AnnotatedStory read(Path folder, Kind kind) throws Exception {
    Map<List<String>, String> gold = new HashMap<>();
    for (String[] row : rows(folder.resolve("gold.tsv"))) {
      gold.put(List.of(row[0], row[1]), row[2]);
      gold.put(List.of(row[1], row[0]), row[2]);
    }
    Map<String, Map<String, String>> annotated = new HashMap<>();
    for (String[] row : rows(folder.resolve("sentences.tsv"))) {
      String article = row[0].substring(0, row[0].lastIndexOf('.'));
      annotated.computeIfAbsent(article, a -> new TreeMap<>()).put(row[0], row[1]);
    }
    return of(folder, kind, gold, annotated);
  }

  /**
   * Returns the story of a folder.
   *
   * @param gold the labels by pairs of ids, either way round
   * @param annotated the annotated sentences by article and id
   */
  static AnnotatedStory of(
      Path folder,
      Kind kind,
      Map<List<String>, String> gold,
      Map<String, Map<String, String>> annotated)
      throws Exception {
    ArticleSet set = new ArticleSetReader(Optional.empty()).read(folder);
    List<ArticleText> texts = new TextAnalyzer().analyze(set);
    Map<String, Map<String, List<String>>> wordsById = new HashMap<>();
    annotated.forEach(
        (article, sentences) -> {
          Map<String, List<String>> words = new TreeMap<>();
          sentences.forEach((id, sentence) -> words.put(id, words(sentence)));
          wordsById.put(article, words);
        });
    Set<String> sentences =
        wordsById.values().stream()
            .flatMap(words -> words.keySet().stream())
            .collect(Collectors.toSet());
    Map<String, List<String>> ids = new HashMap<>();
    for (ArticleText text : texts) {
      for (Sentence sentence : text.sentences()) {
        ids.put(
            sentence.id(), ids(sentence, wordsById.getOrDefault(text.article().id(), Map.of())));
      }
    }
    return new AnnotatedStory(folder.getFileName().toString(), kind, texts, gold, sentences, ids);
  }

  static List<String[]> rows(Path table) throws IOException {
    try (Stream<String> lines = Files.lines(table)) {
      return lines.filter(line -> !line.isBlank()).map(line -> line.split("\t", -1)).toList();
    }
  }

  private static List<String> words(String text) {
    return Stream.of(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The rule of the reference script: six tenths of the shorter, and four words or nearly all. */
  private static List<String> ids(Sentence sentence, Map<String, List<String>> wordsById) {
    List<String> ours = words(sentence.text());
    return wordsById.entrySet().stream()
        .filter(
            theirs -> {
              int common = common(ours, theirs.getValue());
              int shorter = Math.min(ours.size(), theirs.getValue().size());
              int longer = Math.max(ours.size(), theirs.getValue().size());
              return common > 0
                  && common >= 0.6 * shorter
                  && (common >= 4 || common >= 0.8 * longer);
            })
        .sorted(Comparator.comparingDouble(theirs -> -likeness(ours, theirs.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double likeness(List<String> ours, List<String> theirs) {
    return 2.0 * common(ours, theirs) / (ours.size() + theirs.size());
  }

  private static int common(List<String> a, List<String> b) {
    List<String> rest = new ArrayList<>(b);
    return (int) a.stream().filter(rest::remove).count();
  }

  /**
   * Returns how the annotators label two of our sentences, each taken for the one of theirs that it
   * is most like; "partial" where only some sentences were annotated and one of the two was not.
   */
  public Optional<String> label(Sentence a, Sentence b) {
    if (kind == Kind.EVENTS && (closest(a).isEmpty() || closest(b).isEmpty())) {
      return Optional.of("partial");
    }
    return closest(a).flatMap(idA -> closest(b).map(idB -> gold.get(List.of(idA, idB))));
  }

  private Optional<String> closest(Sentence sentence) {
    return ids.get(sentence.id()).stream().findFirst();
  }

  /** Returns how many pairs of sentences the annotators aligned. */
  int alignedPairs() {
    return (int) gold.values().stream().filter(label -> !label.equals("partial")).count() / 2;
  }
}
