package io.github.crossread.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.OtherJava;
import io.github.crossread.PrintedReports;
import io.github.crossread.benchmark.RandomEditor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Many sets, many articles, long articles: each in a Java of its own, with progress and an end. */
@EnabledIfSystemProperty(named = "crossread.load", matches = "true")
class LoadTest {

  @TempDir Path folder;

  /** What another Java runs: reports on all sets of a folder, in all formats. */
  static final class Program {
    private Program() {}

    /**
     * Prints what is told, and how long it took.
     *
     * @param args the folder of the sets, and that of the reports
     */
    public static void main(String... args) throws Exception {
      Path articles = Path.of(args[0]);
      Path out = Path.of(args[1]);
      RecordingLog log = new RecordingLog();
      List<Path> sets;
      try (Stream<Path> folders = Files.list(articles)) {
        sets = folders.sorted().toList();
      }
      try {
        new ReportRun(
                new Comparison(Options.none()),
                new ReportFiles(out, PrintedReports.renderers()),
                Fixtures.state(out, articles),
                false,
                log)
            .report(sets, new SetRun(2, log));
      } catch (MojoFailureException refused) {
        log.warn(refused.getMessage());
      }
      log.lines().forEach(System.out::println);
      long cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toSeconds();
      long clock = ManagementFactory.getRuntimeMXBean().getUptime() / 1_000;
      System.out.println(cpu + " s of CPU, " + clock + " s by the clock");
    }
  }

  private List<String> run(String heap) throws IOException, InterruptedException {
    List<String> lines =
        OtherJava.run(
            List.of(heap), Program.class, folder.resolve("articles"), folder.resolve("out"));
    System.out.println(heap + ": " + lines.get(lines.size() - 1));
    return lines;
  }

  private Path set(String name) throws IOException {
    return Files.createDirectories(folder.resolve("articles").resolve(name));
  }

  private static void write(Path set, List<String> articles) throws IOException {
    for (int i = 0; i < articles.size(); i++) {
      Files.writeString(
          set.resolve("outlet%04d.txt".formatted(i)), articles.get(i).replace("\n", "\n\n"));
    }
  }

  @Test
  void a_thousand_sets_are_reported_in_512_megabytes() throws Exception {
    List<String> articles = RandomEditor.articles(3_000);
    for (int i = 0; i < 1_000; i++) {
      write(set("set%04d".formatted(i)), articles.subList(3 * i, 3 * i + 3));
    }

    List<String> told = run("-Xmx512m");

    assertThat(told).anyMatch(line -> line.startsWith("INFO [1000/1000] set0999: 3 articles"));
  }

  @Test
  void a_set_of_a_thousand_articles_is_reported() throws Exception {
    write(set("thousand"), RandomEditor.articles(1_000));

    List<String> told = run("-Xmx6g");

    assertThat(told).anyMatch(line -> line.startsWith("INFO thousand: 1000 articles"));
  }

  @Test
  void texts_of_a_hundred_thousand_words_are_refused_with_what_to_do() throws Exception {
    String paragraph = String.join(" ", RandomEditor.originals());
    int words = paragraph.split("\\s+").length;
    String book = (paragraph + "\n").repeat(100_000 / words + 1);
    write(set("books"), List.of(book, book));

    List<String> told = run("-Xmx512m");

    assertThat(told)
        .anyMatch(line -> line.contains("the article has more than ") && line.contains("Split it"));
  }

  @Test
  void texts_as_long_as_may_be_are_reported() throws Exception {
    List<String> originals = RandomEditor.originals();
    StringBuilder first = new StringBuilder();
    StringBuilder second = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      first.append(originals.get(i % originals.size())).append('\n');
      second.append(originals.get((i + 1) % originals.size())).append('\n');
    }
    write(set("long"), List.of(first.toString(), second.toString()));

    List<String> told = run("-Xmx512m");

    assertThat(told).anyMatch(line -> line.startsWith("INFO long: 2 articles"));
  }
}
