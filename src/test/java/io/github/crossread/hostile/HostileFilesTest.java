package io.github.crossread.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.OtherJava;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each hostile file is compared or refused within 20 seconds of CPU, by a Java that has 512 MB, and
 * nothing is read or fetched that it names.
 */
final class HostileFilesTest {

  private static final String HEAP = "-Xmx512m";
  private static final int MOST_CPU_MS = 20_000;

  /** What the documentation tells of each file: its name, how it harms, CPU ms, MB, what came. */
  private static final Path TABLE =
      Path.of(System.getProperty("crossread.basedir", "."), "target", "hostile-files.tsv");

  @TempDir private Path folder;

  @Test
  void no_file_holds_a_build_up_fills_its_memory_or_makes_it_read_or_fetch() throws Exception {
    List<String> lines = tried();
    Files.write(TABLE, lines);

    assertThat(lines).last().isEqualTo("untouched");
    assertThat(lines.subList(0, lines.size() - 1))
        .hasSizeGreaterThan(100)
        .allSatisfy(line -> hold(line.split("\t", -1)));
  }

  private static void hold(String... cells) {
    String said = cells[4];
    assertThat(Integer.parseInt(cells[2])).isLessThan(MOST_CPU_MS);
    assertThat(said).doesNotContain(Lures.CANARY, "FAILED").hasSizeLessThan(400);
    assertThat(said).matches("a report of \\d+ articles|.*[.}]");
  }

  private List<String> tried() throws IOException, InterruptedException {
    return OtherJava.run(
        List.of(HEAP), HostileFiles.class, Files.createDirectory(folder.resolve("sets")));
  }
}
