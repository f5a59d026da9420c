package io.github.crossread.benchmark;

import io.github.crossread.reader.ArticleSetReader;
import io.github.crossread.reader.format.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folders of articles that are measured. */
final class Articles {

  private static final int INVENTED_PAIRS = 50;

  private Articles() {}

  /** Returns sets of two articles each: those that the user names, else invented ones. */
  static List<Path> pairs() throws IOException, InputException {
    String reuse = System.getProperty("crossread.reuse", "");
    Path folder = reuse.isEmpty() ? inventedPairs() : Path.of(reuse);
    return new ArticleSetReader(Optional.empty()).folders(folder);
  }

  private static Path inventedPairs() throws IOException {
    Path folder = Files.createTempDirectory("pairs");
    List<String> articles = new ArrayList<>(RandomEditor.articles(2 * INVENTED_PAIRS));
    for (int pair = 0; pair < INVENTED_PAIRS; pair++) {
      RandomEditor.write(
          articles.subList(2 * pair, 2 * pair + 2),
          Files.createDirectory(folder.resolve("pair%02d".formatted(pair))));
    }
    return folder;
  }

  /** Returns a set of so many invented articles. */
  static Path set(int articles) throws IOException {
    Path folder = Files.createTempDirectory("set");
    RandomEditor.write(RandomEditor.articles(articles), folder);
    return folder;
  }

  /** Returns the set of the example. */
  static Path example() {
    return Path.of(
        System.getProperty("crossread.basedir", "."), "it/example/src/crossread/saltgate");
  }
}
