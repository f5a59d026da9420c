package io.github.crossread.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.maven.build.FolderLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

  @TempDir Path folder;

  private final RecordingLog log = new RecordingLog();

  private NotesFolder notes() {
    return new NotesFolder(out());
  }

  private Path out() {
    return folder.resolve("out");
  }

  @Test
  void a_second_build_waits_for_the_first_and_says_so() throws Exception {
    FolderLock first = notes().lock(log);
    CompletableFuture<FolderLock> second =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return notes().lock(log);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    while (log.lines().isEmpty()) {
      Thread.onSpinWait();
    }

    assertThat(second).isNotDone();
    first.close();
    second.get(10, TimeUnit.SECONDS).close();
    assertThat(log.lines())
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("INFO Another build writes to "));
  }

  @Test
  void a_build_that_never_ends_is_not_waited_for_for_ever() throws Exception {
    FolderLock first = notes().lock(log);

    assertThatThrownBy(() -> FolderLock.of(out(), out().resolve(".crossread"), log, 1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another build has kept ");
    first.close();
  }

  @Test
  void what_a_broken_build_left_half_written_is_removed_and_named() throws Exception {
    Path out = Files.createDirectories(folder.resolve("out/.crossread")).getParent();
    Files.writeString(out.resolve(".mill.pdf.part"), "%PDF-1.7 and no mo");
    Files.writeString(out.resolve(".crossread/.mill.part"), "cross");
    Files.writeString(out.resolve("mill.part"), "somebody's");
    Files.writeString(out.resolve(".hidden"), "somebody's");

    notes().lock(log).close();

    assertThat(Fixtures.namesIn(out)).containsExactly(".hidden", "mill.part");
    assertThat(Fixtures.namesIn(out.resolve(".crossread"))).containsExactly(".lock");
    assertThat(log.lines())
        .containsExactly(
            "INFO Removed what a build that was broken off left half written: .mill.pdf.part,"
                + " .mill.part");
  }

  @Test
  void a_link_in_the_place_of_a_part_is_not_written_through() throws Exception {
    Path precious = Files.writeString(folder.resolve("precious"), "precious");
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.createSymbolicLink(out.resolve(".mill.pdf.part"), precious);
    Files.createSymbolicLink(out.resolve("mill.pdf"), precious);

    new OutputFolder(out, "outputDirectory").write(Map.of("mill.pdf", o -> o.write('x')));

    assertThat(precious).hasContent("precious");
    assertThat(out.resolve("mill.pdf"))
        .hasContent("x")
        .matches(file -> !Files.isSymbolicLink(file));
  }
}
