package io.github.crossread.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A set of made-up articles: statements of their own made-up words, each in some of the outlets.
 */
final class LargeSet {

  private static final String[] SYLLABLES = {
    "bar", "ten", "mol", "ri", "sta", "ven", "dro", "kel", "pas", "um", "fin", "gor", "hal", "lis",
    "mer", "not", "qui", "ros", "tel", "vam"
  };
  private static final double SHARE = 0.25;

  private final Random random = new Random(20251014);

  static Path write(int outlets, int statements) throws IOException {
    return new LargeSet().articles(outlets, statements);
  }

  private Path articles(int outlets, int statements) throws IOException {
    Path set = Files.createDirectories(Pages.folder().resolve("articles/large-" + outlets));
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < statements; i++) {
      all.add(statement());
    }
    for (int outlet = 0; outlet < outlets; outlet++) {
      StringBuilder article = new StringBuilder("Paper " + (outlet + 1) + " headline\n\n");
      for (int i = 0; i < statements; i++) {
        if (i % outlets == outlet || random.nextDouble() < SHARE) {
          article.append(sentence(all.get(i))).append("\n\n");
        }
      }
      Files.writeString(set.resolve("paper%03d.txt".formatted(outlet + 1)), article.toString());
    }
    return set;
  }

  private List<String> statement() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      words.add(i % 4 == 3 ? "the" : word());
    }
    return words;
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  /** Half of the readings are verbatim, the others lack or change some words. */
  private String sentence(List<String> statement) {
    List<String> words = new ArrayList<>(statement);
    if (random.nextBoolean()) {
      for (int i = 0; i < 1 + random.nextInt(5); i++) {
        words.set(random.nextInt(words.size()), word());
      }
    }
    String text = String.join(" ", words);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }
}
