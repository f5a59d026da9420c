package io.github.crossread.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.OtherJava;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a Java that makes an archive, again and again. {@code -Dcrossread.kills=20} says how often;
 * it is twice otherwise.
 */
final class KilledArchiveTest {

  private static final int KILLS = Integer.getInteger("crossread.kills", 2);

  /** A run of so small a heap has not begun before, and is often done after, in milliseconds. */
  private static final int EARLIEST = 300;

  private static final int LATEST = 1500;

  @TempDir Path folder;

  @Test
  void a_run_that_is_killed_at_any_moment_goes_on_to_the_same_tables() throws Exception {
    Path heap = folder.resolve("heap");
    InventedStories.write(heap);
    Path whole = Files.createDirectories(folder.resolve("whole"));
    Path killed = Files.createDirectories(folder.resolve("killed"));
    ArchiveProgram.make(heap, whole, 2);

    Random moments = new Random(20261201);
    for (int kill = 0; kill < KILLS; kill++) {
      kill(heap, killed, EARLIEST + moments.nextInt(LATEST - EARLIEST));
    }
    ArchiveProgram.make(heap, killed, 2);

    for (String table : List.of("articles.csv", "stories.csv", "readings.csv", "pairs.csv")) {
      assertThat(killed.resolve(table)).hasSameBinaryContentAs(whole.resolve(table));
    }
  }

  private static void kill(Path heap, Path out, int milliseconds)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(OtherJava.command(List.of(), ArchiveProgram.class, heap, out, 2))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }
}
