package io.github.crossread.archive;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes a heap of invented articles whose stories are known: a file of JSON Lines for each of
 * thirty days. Most stories have one article or a few, some have dozens; those on one story print
 * its statements in part, in other words here and there, and one in four prints another's text. The
 * same arguments give the same bytes.
 */
final class InventedHeap {

  private static final int DAYS = 30;
  private static final int OUTLETS = 200;
  private static final int WORDS = 30_000;
  private static final int STATEMENTS = 18;
  private static final int WORDS_OF_A_STATEMENT = 16;
  private static final int LARGEST_STORY = 50;
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 1);

  private static final List<String> SMALL =
      List.of("the", "of", "and", "in", "to", "a", "for", "on", "with", "that", "was", "by");

  private static final List<String> SYLLABLES =
      List.of(
          "ba", "ten", "mol", "ri", "sta", "ven", "dro", "kel", "pas", "um", "fin", "gor", "hal",
          "lis", "mer", "not", "ros", "tel", "ax", "dun", "ile", "fra", "wick", "bur", "ley");

  private final Random random;
  private final Map<Integer, List<String>> lines = new HashMap<>();

  private InventedHeap(long seed) {
    random = new Random(seed);
  }

  /** Writes a heap: the arguments are the folder, how many articles, and a seed. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
  }

  static void write(Path folder, int articles, long seed) throws IOException {
    new InventedHeap(seed).write(folder, articles);
  }

  private void write(Path folder, int articles) throws IOException {
    int written = 0;
    for (int story = 0; written < articles; story++) {
      int size = Math.min(size(), articles - written);
      story(story, size);
      written += size;
    }
    Files.createDirectories(folder);
    for (Map.Entry<Integer, List<String>> day : lines.entrySet()) {
      Path file = folder.resolve(FIRST_DAY.plusDays(day.getKey()) + ".jsonl");
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        for (String line : day.getValue()) {
          out.write(line);
        }
      }
    }
  }

  /** Half of the stories have one article; the larger, the rarer. */
  private int size() {
    return (int) Math.min(LARGEST_STORY, Math.floor(1 / (1 - random.nextDouble())));
  }

  private void story(int story, int size) {
    int day = random.nextInt(DAYS);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      names.add(capital(word()) + " " + capital(word()));
    }
    List<String> own = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      own.add(word());
    }
    List<List<String>> statements = new ArrayList<>();
    for (int i = 0; i < STATEMENTS; i++) {
      statements.add(statement(names, own));
    }
    String agency = "";
    for (int i = 0; i < size; i++) {
      boolean copies = !agency.isEmpty() && random.nextInt(4) == 0;
      String text = copies ? agency : text(statements);
      agency = agency.isEmpty() ? text : agency;
      int published = Math.min(DAYS - 1, day + random.nextInt(2));
      lines
          .computeIfAbsent(published, d -> new ArrayList<>())
          .add(line(story, text, FIRST_DAY.plusDays(published)));
    }
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Some words are common, most are rare, as in any language (Zipf's law). */
  private String word() {
    int rank = (int) Math.floor(Math.pow(WORDS, random.nextDouble()));
    StringBuilder word = new StringBuilder();
    for (int rest = rank + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
      word.append(SYLLABLES.get(rest % SYLLABLES.size()));
    }
    return word.toString();
  }

  private List<String> statement(List<String> names, List<String> own) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < WORDS_OF_A_STATEMENT; i++) {
      words.add(
          i % 2 == 0
              ? pick(SMALL)
              : i % 5 == 3 ? pick(names) : random.nextInt(3) == 0 ? word() : pick(own));
    }
    return words;
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private String text(List<List<String>> statements) {
    StringBuilder text = new StringBuilder();
    for (List<String> statement : statements) {
      if (random.nextInt(3) > 0) {
        text.append(sentence(statement)).append(random.nextInt(3) == 0 ? "\\n\\n" : " ");
      }
    }
    return text.isEmpty() ? sentence(statements.get(0)) : text.toString().strip();
  }

  private String sentence(List<String> statement) {
    List<String> words = new ArrayList<>();
    for (String word : statement) {
      int chance = random.nextInt(12);
      if (chance == 0) {
        words.add(word());
      } else if (chance > 1) {
        words.add(word);
      }
    }
    return words.isEmpty() ? "" : capital(String.join(" ", words)) + ".";
  }

  private String line(int story, String text, LocalDate day) {
    String title =
        text.substring(0, Math.min(text.length(), 50)).replaceAll("[.\\\\].*|\\s\\S*$", "");
    return "{\"title\": \""
        + title
        + "\", \"text\": \""
        + text
        + "\", \"source\": \"Outlet "
        + random.nextInt(OUTLETS)
        + "\", \"date\": \""
        + day
        + "\", \"story\": \""
        + story
        + "\"}\n";
  }
}
