package io.github.crossread.check.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.check.Snapshot;
import io.github.crossread.report.Report;
import io.github.crossread.report.json.JsonRenderer;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineReaderTest {

  @TempDir Path folder;

  private Path stored;
  private Report report;

  @BeforeEach
  void store() throws Exception {
    Path set = Files.createDirectories(folder.resolve("mill"));
    Files.writeString(set.resolve("a.txt"), "The old mill burned down on Sunday.\n");
    Files.writeString(set.resolve("b.txt"), "The mill burned down on Sunday night.\n");
    report = new Comparison(Options.none()).compare(set);
    stored = folder.resolve("mill.json");
    try (OutputStream out = Files.newOutputStream(stored)) {
      new JsonRenderer().render(report, out);
    }
  }

  @Test
  void a_stored_report_says_what_the_report_said() throws Exception {
    assertThat(new BaselineReader().read(stored, "mill")).contains(Snapshot.of(report));
  }

  @Test
  void a_set_may_have_no_baseline() throws Exception {
    assertThat(new BaselineReader().read(folder.resolve("pier.json"), "pier")).isEmpty();
  }

  @Test
  void half_a_file_is_refused_with_its_line() throws Exception {
    String whole = Files.readString(stored);
    Files.writeString(stored, whole.substring(0, whole.length() / 2));

    refused("it is no JSON (line ");
  }

  @Test
  void an_empty_file_is_refused() throws Exception {
    Files.writeString(stored, "");

    refused("it is no JSON report of Crossread");
  }

  @Test
  void another_programs_json_is_refused() throws Exception {
    Files.writeString(stored, "{\"format\": \"coverage\"}");

    refused("it is no JSON report of Crossread");
  }

  @Test
  void a_later_format_is_refused() throws Exception {
    Files.writeString(
        stored, Files.readString(stored).replace("\"version\" : 2,", "\"version\" : 3,"));

    refused("its format has version 3, not 1 or 2");
  }

  @Test
  void a_report_of_the_first_version_is_read() throws Exception {
    Files.writeString(
        stored, Files.readString(stored).replace("\"version\" : 2,", "\"version\" : 1,"));

    assertThat(new BaselineReader().read(stored, "mill")).isPresent();
  }

  @Test
  void a_report_on_another_set_is_refused() {
    assertThatThrownBy(() -> new BaselineReader().read(stored, "pier"))
        .isInstanceOf(BaselineException.class)
        .hasMessageContaining("it is on the set \"mill\", not on \"pier\"");
  }

  @Test
  void a_report_that_lacks_a_part_is_refused() throws Exception {
    Files.writeString(stored, Files.readString(stored).replace("\"passages\"", "\"pages\""));

    refused("it has no list \"passages\" where one belongs");
  }

  private void refused(String reason) {
    assertThatThrownBy(() -> new BaselineReader().read(stored, "mill"))
        .isInstanceOf(BaselineException.class)
        .hasMessageStartingWith("The baseline " + stored + " can't be used: ")
        .hasMessageContaining(reason)
        .hasMessageEndingWith("-Dcrossread.updateBaseline, or remove it.");
  }
}
