package io.github.crossread.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

  private static final Renderer BROKEN =
      Fixtures.renderer(
          "pdf",
          (report, out) -> {
            out.write('%');
            throw new IOException("no room");
          });

  @TempDir Path articles;
  @TempDir Path out;

  private Report report;

  @BeforeEach
  void compare() throws Exception {
    report = Fixtures.comparison().compare(Fixtures.set(articles, "mill"));
  }

  @Test
  void an_older_report_is_replaced() throws Exception {
    Files.writeString(out.resolve("mill.json"), "older and much longer than the new one");

    new ReportFiles(out, List.of(Fixtures.renderer("json"))).write(report);

    assertThat(out.resolve("mill.json")).hasContent("mill");
    assertThat(Fixtures.namesIn(out)).containsExactly("mill.json");
  }

  @Test
  void a_format_that_fails_leaves_every_file_of_the_report_as_it_was() throws Exception {
    Files.writeString(out.resolve("mill.json"), "older");
    ReportFiles files = new ReportFiles(out, List.of(Fixtures.renderer("json"), BROKEN));

    assertThatThrownBy(() -> files.write(report)).hasMessage("no room");

    assertThat(out.resolve("mill.json")).hasContent("older");
    assertThat(Fixtures.namesIn(out)).containsExactly("mill.json");
  }

  @Test
  void what_a_killed_run_left_behind_is_no_hindrance() throws Exception {
    Files.writeString(out.resolve(".mill.json.part"), "half a report");

    new ReportFiles(out, List.of(Fixtures.renderer("json"))).write(report);

    assertThat(out.resolve("mill.json")).hasContent("mill");
    assertThat(Fixtures.namesIn(out)).containsExactly("mill.json");
  }

  @Test
  void a_report_may_be_read_by_whoever_may_read_a_new_file() throws Exception {
    Path anyFile = Files.writeString(articles.resolve("any.txt"), "");

    new ReportFiles(out, List.of(Fixtures.renderer("json"))).write(report);

    assertThat(Files.getAttribute(out.resolve("mill.json"), "posix:permissions"))
        .isEqualTo(Files.getAttribute(anyFile, "posix:permissions"));
  }
}
