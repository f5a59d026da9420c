package io.github.crossread.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crossread.check.CheckResult;
import io.github.crossread.check.CheckResult.UncheckedSet;
import io.github.crossread.check.junit.JunitPrinter;
import io.github.crossread.check.sarif.SarifPrinter;
import io.github.crossread.maven.index.IndexWords;
import io.github.crossread.report.html.HtmlRenderer;
import io.github.crossread.report.json.JsonRenderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AggregateFolderTest {

  @TempDir Path root;

  @BeforeEach
  void build_two_modules() throws Exception {
    build("east", "mill");
    build("south/west", "pier fire");
  }

  @Test
  void the_index_leads_to_a_copy_of_each_report_of_each_module() throws Exception {
    Path index = folder(List.of("east", "south/west", "tools")).write(new RecordingLog());

    assertThat(Files.readString(index))
        .contains("<h2>east</h2>", "href=\"reports/east/mill.html\">page</a>", ">JSON</a>")
        .contains("href=\"reports/south/west/pier%20fire.html\"")
        .doesNotContain("<h2>tools</h2>");
    assertThat(out().resolve("reports/south/west/pier fire.json")).exists();
  }

  @Test
  void the_outcomes_of_all_checks_are_found_in_one_place() throws Exception {
    folder(List.of("east", "south/west")).write(new RecordingLog());

    assertThat(Fixtures.namesIn(out()))
        .containsExactly(
            "TEST-crossread-east.xml",
            "TEST-crossread-south-west.xml",
            "crossread.sarif",
            "index.html",
            "reports");
    assertThat(new ObjectMapper().readTree(out().resolve("crossread.sarif").toFile()).at("/runs"))
        .singleElement()
        .satisfies(run -> assertThat(run.at("/invocations")).hasSize(2));
  }

  @Test
  void what_an_earlier_run_put_there_is_removed() throws Exception {
    folder(List.of("east", "south/west")).write(new RecordingLog());
    Files.writeString(out().resolve("reports/mine.txt"), "mine");

    folder(List.of("east")).write(new RecordingLog());

    assertThat(out().resolve("reports/south/west/pier fire.json")).doesNotExist();
    assertThat(out().resolve("TEST-crossread-south-west.xml")).doesNotExist();
    assertThat(out().resolve("reports/mine.txt")).exists();
  }

  @Test
  void a_report_that_somebody_changed_is_no_finished_one() throws Exception {
    Files.writeString(root.resolve("east/target/crossread/mill.html"), "changed");

    assertThat(module("east").sets().get(0).files()).containsExactly("mill.json");
  }

  @Test
  void a_folder_that_the_command_line_names_is_that_of_each_module() throws Exception {
    Properties command = new Properties();
    command.setProperty("crossread.outputDirectory", "reports");

    assertThat(ModuleReports.of(project("east"), root, command).reports())
        .isEqualTo(root.resolve("east/reports"));
  }

  private AggregateFolder folder(List<String> modules) throws Exception {
    return new AggregateFolder(
        new OutputFolder(out(), "aggregateDirectory"),
        modules.stream().map(this::module).toList(),
        IndexWords.in(Locale.ENGLISH));
  }

  private Path out() {
    return root.resolve("target/crossread-aggregate");
  }

  private ModuleReports module(String path) {
    try {
      return ModuleReports.of(project(path), root, new Properties());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private MavenProject project(String path) {
    MavenProject project = new MavenProject();
    project.setName(path);
    project.setArtifactId("artifact");
    project.setFile(root.resolve(path).resolve("pom.xml").toFile());
    Build build = new Build();
    build.setDirectory(root.resolve(path).resolve("target").toString());
    project.getModel().setBuild(build);
    return project;
  }

  private void build(String module, String set) throws Exception {
    Path target = root.resolve(module).resolve("target");
    Path articles = Fixtures.set(root.resolve(module), set);
    ReportFiles files =
        new ReportFiles(
            target.resolve("crossread"), List.of(new HtmlRenderer(), new JsonRenderer()));
    RecordingLog log = new RecordingLog();
    ReportState state = Fixtures.state(target.resolve("crossread"), root.resolve(module));
    new ReportRun(Fixtures.comparison(), files, state, false, log)
        .report(List.of(articles), new SetRun(1, log));
    CheckResult result =
        new CheckResult(List.of(), List.of(), List.of(new UncheckedSet(set, "for a test")));
    new CheckFiles(
            new OutputFolder(target.resolve("crossread-check"), "checkDirectory"),
            List.of(new JunitPrinter(), new SarifPrinter(true, Map.of())),
            Optional.empty())
        .write(result, new RecordingLog());
  }
}
