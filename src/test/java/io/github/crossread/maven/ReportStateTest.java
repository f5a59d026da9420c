package io.github.crossread.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.report.Renderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
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
  void a_report_is_always_made_if_that_is_asked_for() throws Exception {
    assertThat(run(state("options"), true, List.of(set), "pdf", "json").get(0))
        .contains("2 articles");
  }

  @Test
  void formats_that_were_not_asked_for_are_not_left_behind_stale() throws Exception {
    Files.writeString(set.resolve("a.txt"), "The new mill burned down on Sunday.\n");

    run(state("options"), false, List.of(set), "json");

    assertThat(Fixtures.namesIn(out())).containsExactly("mill.json");
  }

  @Test
  void formats_of_the_same_articles_and_options_stay_and_are_still_known() throws Exception {
    run(state("options"), false, List.of(set), "html");

    assertThat(Fixtures.namesIn(out())).containsExactly("mill.html", "mill.json", "mill.pdf");
    assertThat(run("options")).contains("up to date");
  }

  @Test
  void what_somebody_changed_is_never_removed() throws Exception {
    Files.writeString(set.resolve("a.txt"), "The new mill burned down on Sunday.\n");
    Files.writeString(out().resolve("mill.pdf"), "with a reader's notes");
    Files.writeString(out().resolve("mill.txt"), "another's");

    run(state("options"), false, List.of(set), "json");

    assertThat(Fixtures.namesIn(out())).containsExactly("mill.json", "mill.pdf", "mill.txt");
  }

  @Test
  void the_report_on_a_set_that_is_gone_is_removed_and_told() throws Exception {
    Path pier = Fixtures.set(folder, "pier");

    List<String> lines = run(state("options"), false, List.of(pier), "pdf", "json");

    assertThat(Fixtures.namesIn(out())).containsExactly("pier.json", "pier.pdf");
    assertThat(lines.get(0)).isEqualTo("INFO mill: report removed, as the set is gone");
    assertThat(run(state("options"), false, List.of(pier), "pdf", "json")).hasSize(1);
  }

  @Test
  void reports_on_the_sets_of_another_folder_are_left_alone() throws Exception {
    Path pier = Fixtures.set(folder, "pier");
    ReportState other =
        new ReportState(
            new NotesFolder(out()),
            new ReportState.Settings(folder.resolve("elsewhere"), "options", ""));

    run(other, false, List.of(pier), "pdf");

    assertThat(Fixtures.namesIn(out())).containsExactly("mill.json", "mill.pdf", "pier.pdf");
  }

  @Test
  void a_set_that_can_no_more_be_read_has_no_report_of_an_earlier_run() throws Exception {
    Files.delete(set.resolve("b.txt"));

    assertThatThrownBy(() -> run("options")).hasMessageContaining("mill");

    assertThat(Fixtures.namesIn(out())).isEmpty();
  }

  @Test
  void notes_that_somebody_wrote_lead_to_no_file_elsewhere() throws Exception {
    Path precious = Files.writeString(folder.resolve("precious.txt"), "mine");
    Path notes = out().resolve(".crossread/mill");
    String line = "file " + NotesFolder.sha256(precious) + " ../precious.txt\n";
    Files.writeString(notes, Files.readString(notes) + line);
    Path pier = Fixtures.set(folder, "pier");

    run(state("options"), false, List.of(pier), "pdf");

    assertThat(precious).exists();
    assertThat(Fixtures.namesIn(out())).containsExactly("pier.pdf");
  }

  @Test
  void a_report_shows_a_set_only_if_it_is_of_the_same_articles_and_options() throws Exception {
    assertThat(state("options").current(set, "pdf")).contains(out().resolve("mill.pdf"));
    assertThat(state("options").current(set, "html")).isEmpty();
    assertThat(state("other options").current(set, "pdf")).isEmpty();

    Files.writeString(set.resolve("a.txt"), "The new mill burned down on Sunday.\n");

    assertThat(state("options").current(set, "pdf")).isEmpty();
  }

  private String run(String options) throws Exception {
    return run(state(options), false, List.of(set), "pdf", "json").get(0);
  }

  private ReportState state(String options) {
    return new ReportState(new NotesFolder(out()), new ReportState.Settings(folder, options, "A4"));
  }

  private List<String> run(ReportState state, boolean force, List<Path> sets, String... formats)
      throws Exception {
    RecordingLog log = new RecordingLog();
    List<Renderer> renderers = Stream.of(formats).map(Fixtures::renderer).toList();
    new ReportRun(Fixtures.comparison(), new ReportFiles(out(), renderers), state, force, log)
        .report(sets, new SetRun(1, log));
    return log.lines();
  }

  private Path out() {
    return folder.resolve("out");
  }
}
