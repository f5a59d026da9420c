package io.github.crossread.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.report.Renderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportStateTest {

  @TempDir Path folder;

  private Path set;

  @BeforeEach
  void first_run() throws Exception {
    set = Fixtures.set(folder, "mill");
    run("options");
  }

  @Test
  void a_second_run_on_the_same_articles_leaves_the_reports_alone() throws Exception {
    assertThat(run("options")).startsWith("INFO mill: up to date -> ").endsWith("mill.pdf, .json");
  }

  @Test
  void a_file_that_is_only_touched_changes_nothing() throws Exception {
    Files.setLastModifiedTime(set.resolve("a.txt"), FileTime.fromMillis(0));

    assertThat(run("options")).contains("up to date");
  }

  @Test
  void an_edited_article_makes_the_report_anew() throws Exception {
    Files.writeString(set.resolve("a.txt"), "The new mill burned down on Sunday.\n");

    assertThat(run("options")).contains("2 articles");
  }

  @Test
  void an_article_more_makes_the_report_anew() throws Exception {
    Files.writeString(set.resolve("c.txt"), "The mill is gone.\n");

    assertThat(run("options")).contains("3 articles");
  }

  @Test
  void other_options_or_another_plugin_make_the_report_anew() throws Exception {
    assertThat(run("other options")).contains("2 articles");
  }

  @Test
  void a_report_that_is_gone_is_made_anew() throws Exception {
    Files.delete(out().resolve("mill.json"));

    assertThat(run("options")).contains("2 articles");
    assertThat(out().resolve("mill.json")).exists();
  }

  @Test
  void a_report_that_somebody_changed_is_made_anew() throws Exception {
    Files.writeString(out().resolve("mill.pdf"), "another");

    assertThat(run("options")).contains("2 articles");
    assertThat(out().resolve("mill.pdf")).hasContent("mill");
  }

  @Test
  void without_a_state_reports_are_always_made() throws Exception {
    RecordingLog log = new RecordingLog();
    new ReportRun(Fixtures.comparison(), files(), Optional.empty(), log)
        .report(List.of(set), new SetRun(1, log));

    assertThat(log.lines().get(0)).contains("2 articles");
  }

  private String run(String settings) throws Exception {
    RecordingLog log = new RecordingLog();
    OutputFolder folder = new OutputFolder(out().resolve(".crossread"), "outputDirectory");
    ReportState state = new ReportState(folder, settings);
    new ReportRun(Fixtures.comparison(), files(), Optional.of(state), log)
        .report(List.of(set), new SetRun(1, log));
    return log.lines().get(0);
  }

  private ReportFiles files() {
    List<Renderer> renderers = List.of(Fixtures.renderer("pdf"), Fixtures.renderer("json"));
    return new ReportFiles(out(), renderers);
  }

  private Path out() {
    return folder.resolve("out");
  }
}
