package io.github.crossread.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes sets of any size: articles of the example, each as a hasty editor would print it. The same
 * seed gives the same articles.
 */
public final class RandomEditor {

  private static final double DROPPED_PARAGRAPHS = 0.2;
  private static final double MOVED_PARAGRAPHS = 0.1;
  private static final double DROPPED_WORDS = 0.04;
  private static final double CHANGED_WORDS = 0.06;

  private final Random random;
  private final List<List<String>> originals;
  private final List<String> words;

  private RandomEditor(List<List<String>> originals, long seed) {
    this.random = new Random(seed);
    this.originals = originals;
    this.words =
        originals.stream()
            .flatMap(List::stream)
            .flatMap(paragraph -> Stream.of(paragraph.split(" ", -1)))
            .toList();
  }

  /** Returns the texts of so many articles, a paragraph a line. */
  public static List<String> articles(int count) throws IOException {
    RandomEditor editor = new RandomEditor(example(), 20251015);
    return IntStream.range(0, count)
        .mapToObj(i -> editor.edited(editor.originals.get(i % editor.originals.size())))
        .toList();
  }

  /** Returns the texts that the articles are made of, in turn. */
  public static List<String> originals() throws IOException {
    return example().stream().map(paragraphs -> String.join("\n", paragraphs)).toList();
  }

  /** Writes articles into a folder, as files that a set can be read from. */
  static void write(List<String> articles, Path folder) throws IOException {
    for (int i = 0; i < articles.size(); i++) {
      Path file = folder.resolve("outlet%03d.txt".formatted(i));
      Files.writeString(file, articles.get(i).replace("\n", "\n\n"));
    }
  }

  private static List<List<String>> example() throws IOException {
    Path folder =
        Path.of(System.getProperty("crossread.basedir", "."))
            .resolve("it/example/src/crossread/saltgate");
    List<List<String>> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String[] paragraphs = Files.readString(file).strip().split("\\s*\\n\\s*", -1);
        articles.add(Stream.of(paragraphs).map(p -> p.replaceAll("\\s+", " ")).toList());
      }
    }
    return articles;
  }

  private String edited(List<String> paragraphs) {
    List<String> kept =
        paragraphs.stream()
            .filter(paragraph -> random.nextDouble() >= DROPPED_PARAGRAPHS)
            .map(this::edited)
            .collect(Collectors.toCollection(ArrayList::new));
    for (int i = 1; i < kept.size(); i++) {
      if (random.nextDouble() < MOVED_PARAGRAPHS) {
        Collections.swap(kept, i, random.nextInt(kept.size()));
      }
    }
    return String.join("\n", kept);
  }

  private String edited(String paragraph) {
    return Stream.of(paragraph.split(" ", -1))
        .filter(word -> random.nextDouble() >= DROPPED_WORDS)
        .map(this::changed)
        .collect(Collectors.joining(" "));
  }

  private String changed(String word) {
    return random.nextDouble() < CHANGED_WORDS ? words.get(random.nextInt(words.size())) : word;
  }
}
