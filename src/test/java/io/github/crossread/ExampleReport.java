package io.github.crossread;

import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The report on the five invented articles of {@code it/example}, as the product makes it. */
public final class ExampleReport {

  private static final Path ARTICLES =
      Path.of(System.getProperty("crossread.basedir", "."), "it/example/src/crossread/saltgate");

  private ExampleReport() {}

  /** Made when it is first asked for, and once for all tests. */
  private static final class Made {

    private static final Report REPORT = made(Options.none());
  }

  /** Returns the folder of the articles. */
  public static Path articles() {
    return ARTICLES;
  }

  /** Returns the report that is made without any option. */
  public static Report report() {
    return Made.REPORT;
  }

  /** Returns the report in another language. */
  public static Report report(Locale reportLanguage) {
    return made(
        new Options(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            reportLanguage,
            Optional.empty()));
  }

  /** Returns the report that is made with these options. */
  public static Report made(Options options) {
    try {
      return new Comparison(options).compare(ARTICLES);
    } catch (InputException e) {
      throw new IllegalStateException(e);
    }
  }
}
