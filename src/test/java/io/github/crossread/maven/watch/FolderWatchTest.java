package io.github.crossread.maven.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FolderWatchTest {

  @TempDir Path folder;

  @Test
  void a_file_that_is_written_changed_or_removed_is_a_change() throws IOException {
    Path article = folder.resolve("a.txt");
    try (FolderWatch watch = FolderWatch.of(folder)) {
      Files.writeString(article, "The mill burned.");
      assertThat(watch.awaitChange()).isTrue();

      Files.writeString(article, "The mill burned down.");
      assertThat(watch.awaitChange()).isTrue();

      Files.delete(article);
      assertThat(watch.awaitChange()).isTrue();
    }
  }

  @Test
  void a_set_that_is_new_is_watched_too() throws IOException {
    try (FolderWatch watch = FolderWatch.of(folder)) {
      Path set = Files.createDirectory(folder.resolve("mill"));
      assertThat(watch.awaitChange()).isTrue();

      Files.writeString(set.resolve("a.txt"), "The mill burned.");
      assertThat(watch.awaitChange()).isTrue();
    }
  }

  @Test
  void who_waits_is_let_go_when_the_watch_is_closed() throws Exception {
    FolderWatch watch = FolderWatch.of(folder);
    Thread closes =
        new Thread(
            () -> {
              try {
                watch.close();
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });

    closes.start();

    assertThat(watch.awaitChange()).isFalse();
    closes.join();
  }

  @Test
  void a_folder_that_is_gone_is_told() throws IOException {
    Path gone = Files.createDirectory(folder.resolve("gone"));
    try (FolderWatch watch = FolderWatch.of(gone)) {
      Files.delete(gone);

      assertThatThrownBy(watch::awaitChange).isInstanceOf(NoSuchFileException.class);
    }
  }
}
