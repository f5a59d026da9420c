package io.github.crossread;

import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A small article set and what the report must say of it.
 *
 * @param folder the articles
 */
record GoldenCase(Path folder) {

  private static final Path BASEDIR = Path.of(System.getProperty("crossread.basedir", "."));

  private static final Map<GoldenCase, Report> REPORTS = new ConcurrentHashMap<>();

  /** Returns the golden cases, in the order of their names. */
  static List<GoldenCase> all() {
    try (Stream<Path> files = Files.list(BASEDIR.resolve("src/test/resources/golden"))) {
      return files.filter(Files::isDirectory).sorted().map(GoldenCase::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the golden cases and the example of the README. */
  static List<GoldenCase> allAndExample() {
    GoldenCase example = new GoldenCase(BASEDIR.resolve("it/example/src/crossread/saltgate"));
    return Stream.concat(all().stream(), Stream.of(example)).toList();
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** Returns the file that says what the report must say; it stands beside the folder. */
  Path expected() {
    return folder.resolveSibling(name() + ".txt");
  }

  /** Returns the report on the articles, which all tests share. */
  Report report() {
    return REPORTS.computeIfAbsent(this, GoldenCase::compare);
  }

  /** Compares the articles once more. */
  Report compare() {
    try {
      return new Comparison(Options.none()).compare(folder);
    } catch (InputException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
