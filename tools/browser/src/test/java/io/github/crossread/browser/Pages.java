package io.github.crossread.browser;

import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.report.Report;
import io.github.crossread.report.html.HtmlRenderer;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Pages to open, each made from articles as the goal would make it. */
final class Pages {

  private static final Path BASEDIR =
      Path.of(System.getProperty("crossread.basedir", ".")).toAbsolutePath().normalize();
  private static final Path OUT = BASEDIR.resolve("target/browser");

  private Pages() {}

  static Path folder() {
    return OUT;
  }

  static Path exampleArticles() {
    return BASEDIR.resolve("it/example/src/crossread/saltgate");
  }

  static Path example() throws Exception {
    return page(exampleArticles());
  }

  static Path golden(String name) throws Exception {
    return page(BASEDIR.resolve("src/test/resources/golden").resolve(name));
  }

  static Path page(Path articles) throws Exception {
    return write(new Comparison(Options.none()).compare(articles), "");
  }

  static Report besideReference(Path articles, String reference) throws Exception {
    Options none = Options.none();
    return new Comparison(
            new Options(
                Optional.of(reference),
                none.quorum(),
                none.language(),
                none.agencies(),
                none.encoding(),
                none.reportLanguage(),
                none.created()))
        .compare(articles);
  }

  static Path write(Report report, String suffix) throws Exception {
    Files.createDirectories(OUT);
    Path page = OUT.resolve(report.id() + suffix + ".html");
    try (OutputStream out = Files.newOutputStream(page)) {
      new HtmlRenderer().render(report, out);
    }
    return page;
  }
}
