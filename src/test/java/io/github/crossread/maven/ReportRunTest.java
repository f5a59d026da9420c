package io.github.crossread.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.report.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportRunTest {

  @TempDir Path folder;

  private final RecordingLog log = new RecordingLog();

  @Test
  void each_set_is_written_in_each_format_and_told_in_a_line() throws Exception {
    List<Path> sets = List.of(Fixtures.set(folder, "mill"), Fixtures.set(folder, "pier"));

    run(1, Fixtures.renderer("pdf"), Fixtures.renderer("json")).report(sets);

    assertThat(Fixtures.namesIn(out()))
        .containsExactly("mill.json", "mill.pdf", "pier.json", "pier.pdf");
    assertThat(log.lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .matches(
                        "INFO mill: 2 articles, \\d+ sentences, \\d+ passages -> \\S+mill\\.pdf,"
                            + " \\.json"),
            line -> assertThat(line).startsWith("INFO pier: 2 articles"));
  }

  @Test
  void what_should_be_known_of_a_set_is_told_in_a_line_a_kind() throws Exception {
    Path set = Fixtures.set(folder, "mill");
    Files.writeString(set.resolve("a.txt"), "The mill bur\u200Bned down on Sun\u200Bday.\n");
    Files.writeString(set.resolve("b.txt"), "The mill bur\u200Bned down on Sunday night.\n");

    run(1, Fixtures.renderer("json")).report(List.of(set));

    assertThat(log.lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("INFO mill: 2 articles"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "WARN mill: Characters that nobody sees were left out: a (a.txt, line 1:"
                            + " U+200B; 2 in all), b (b.txt, line 1: U+200B)."));
  }

  @Test
  void a_set_that_fails_does_not_stop_the_others_and_is_named_at_the_end() throws Exception {
    List<Path> sets =
        List.of(
            Fixtures.set(folder, "mill"),
            Fixtures.oneArticle(folder, "lone"),
            Fixtures.set(folder, "pier"));

    Run run = run(2, Fixtures.renderer("json"));

    assertThatThrownBy(() -> run.report(sets))
        .isInstanceOf(MojoFailureException.class)
        .hasNoCause()
        .hasMessageStartingWith("1 of 3 article sets has no report:\n  lone: ");
    assertThat(Fixtures.namesIn(out())).containsExactly("mill.json", "pier.json");
    assertThat(log.lines()).contains("WARN lone: no report, see the end for the reason");
  }

  @Test
  void a_single_set_that_fails_is_told_in_one_line() throws Exception {
    List<Path> sets = List.of(Fixtures.oneArticle(folder, "lone"));

    Run run = run(1, Fixtures.renderer("json"));

    assertThatThrownBy(() -> run.report(sets))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("lone: ")
        .message()
        .hasLineCount(1);
  }

  @Test
  void an_error_of_ours_in_one_set_is_told_as_such_with_its_cause() throws Exception {
    List<Path> sets = List.of(Fixtures.set(folder, "mill"), Fixtures.set(folder, "pier"));
    IllegalStateException bug = new IllegalStateException("no such page");
    Renderer renderer =
        Fixtures.renderer(
            "json",
            (report, out) -> {
              if (report.id().equals("mill")) {
                throw bug;
              }
            });

    Run run = run(1, renderer);

    assertThatThrownBy(() -> run.report(sets))
        .isInstanceOf(MojoExecutionException.class)
        .hasCause(bug)
        .hasMessageContaining("mill: Crossread made an error, please report it");
    assertThat(Fixtures.namesIn(out())).containsExactly("pier.json");
  }

  @Test
  void sets_are_told_in_their_order_whichever_is_ready_first() throws Exception {
    List<Path> sets = List.of(Fixtures.set(folder, "slow"), Fixtures.set(folder, "fast"));
    CountDownLatch fastIsDone = new CountDownLatch(1);
    Renderer renderer =
        Fixtures.renderer(
            "json",
            (report, out) -> {
              if (report.id().equals("fast")) {
                fastIsDone.countDown();
              } else {
                await(fastIsDone);
              }
            });

    run(2, renderer).report(sets);

    assertThat(log.lines())
        .extracting(line -> line.substring(0, 9))
        .containsExactly("INFO slow", "INFO fast");
  }

  @Test
  void with_many_sets_each_line_tells_how_far_the_run_is() throws Exception {
    List<Path> sets = new ArrayList<>();
    for (char name = 'a'; name <= 'k'; name++) {
      sets.add(Fixtures.set(folder, "set-" + name));
    }

    run(3, Fixtures.renderer("json")).report(sets);

    assertThat(log.lines()).hasSize(11);
    assertThat(log.lines().get(6)).startsWith("INFO [7/11] set-g: 2 articles");
  }

  @Test
  void an_output_folder_that_is_a_file_is_refused_before_the_work() throws Exception {
    List<Path> sets = List.of(Fixtures.set(folder, "mill"));
    Files.writeString(out(), "not a folder");

    Run run = run(1, Fixtures.renderer("json"));

    assertThatThrownBy(() -> run.report(sets))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("Cannot write reports: ")
        .hasMessageContaining(out() + " is a file, not a folder.")
        .hasMessageContaining("-Dcrossread.outputDirectory");
    assertThat(log.lines()).isEmpty();
  }

  private Path out() {
    return folder.resolve("out");
  }

  /** A run, and how many threads work for it. */
  private record Run(ReportRun run, SetRun threads) {

    void report(List<Path> sets) throws Exception {
      run.report(sets, threads);
    }
  }

  private Run run(int threads, Renderer... renderers) {
    ReportFiles files = new ReportFiles(out(), List.of(renderers));
    return new Run(
        new ReportRun(Fixtures.comparison(), files, Fixtures.state(out(), folder), false, log),
        new SetRun(threads, log));
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      if (!latch.await(10, TimeUnit.SECONDS)) {
        throw new IOException("the other set was never worked on");
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
