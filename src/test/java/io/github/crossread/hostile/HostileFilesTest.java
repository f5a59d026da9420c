package io.github.crossread.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each hostile file is compared or refused within 20 seconds of CPU, by a Java that has 512 MB, and
 * nothing is read or fetched that it names.
 */
final class HostileFilesTest {

  private static final String HEAP = "-Xmx512m";
  private static final int MOST_CPU_MS = 20_000;

  @TempDir private Path folder;

  @Test
  void no_file_holds_a_build_up_fills_its_memory_or_makes_it_read_or_fetch() throws Exception {
    List<String> lines = tried();

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
    Path out = folder.resolve("lines");
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                HostileFiles.class.getName(),
                Files.createDirectory(folder.resolve("sets")).toString())
            .redirectOutput(out.toFile())
            .redirectError(log.toFile())
            .start();
    boolean ended = process.waitFor(15, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(ended).as(Files.readString(out)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    return Files.readAllLines(out);
  }
}
