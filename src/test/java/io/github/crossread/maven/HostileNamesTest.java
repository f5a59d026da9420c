package io.github.crossread.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.PrintedReports;
import io.github.crossread.maven.build.PlainLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files and sets may be called anything: no name acts on a log, a table, or another file. */
@DisabledOnOs(OS.WINDOWS)
class HostileNamesTest {

  private static final List<String> NAMES =
      List.of(
          "a\n[INFO] BUILD SUCCESS.txt",
          "..b.txt",
          "c\u001B[2J.txt",
          "-d.txt",
          "::error file=x::e.txt",
          "##vso[task.complete]f.txt",
          "g&<script>\"'.txt",
          "%s%n.txt",
          "\u202Eh.txt",
          "=1+1.txt",
          "\\..\\i.txt",
          "j".repeat(240) + ".txt",
          "@everyone ![k](x).txt");

  @TempDir Path folder;

  private final RecordingLog log = new RecordingLog();

  @Test
  void articles_of_any_name_are_printed_in_all_formats_and_told_in_plain_lines() throws Exception {
    Path set = Files.createDirectories(folder.resolve("mill\n::error::"));
    for (String name : NAMES) {
      Files.writeString(
          set.resolve(name), "The mill burned down on Sunday, said " + name.length() + ".\n");
    }
    Path out = folder.resolve("out");

    new ReportRun(
            new Comparison(Options.none()),
            new ReportFiles(out, PrintedReports.renderers()),
            Fixtures.state(out, folder),
            false,
            new PlainLog(log))
        .report(List.of(set), new SetRun(1, new PlainLog(log)));

    assertThat(log.lines()).isNotEmpty().allSatisfy(HostileNamesTest::holdPlain);
    assertThat(Fixtures.namesIn(folder)).containsExactly("mill\n::error::", "out");
    for (String table : Fixtures.namesIn(out)) {
      if (table.endsWith(".csv")) {
        assertThat(Files.readString(out.resolve(table)))
            .doesNotContainPattern("(?m)(?:^|,)\"?[=@+|%-](?![0-9])");
      }
    }
  }

  private static void holdPlain(String line) {
    assertThat(line.chars()).noneMatch(Character::isISOControl);
    assertThat(line).doesNotContain("##vso[", "\u202E");
  }
}
