package io.github.crossread.maven.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Tells when files change in a folder or in the folders right in it, such as those of the sets. */
public final class FolderWatch implements AutoCloseable {

  /** An editor saves a file in several steps; after so many milliseconds without one it is done. */
  private static final int QUIET = 150;

  private final Path folder;
  private final WatchService changes;

  private FolderWatch(Path folder, WatchService changes) {
    this.folder = folder;
    this.changes = changes;
  }

  /**
   * Begins to watch.
   *
   * @throws IOException if the folder is not there, or the system watches no more folders
   */
  public static FolderWatch of(Path folder) throws IOException {
    FolderWatch watch = new FolderWatch(folder, folder.getFileSystem().newWatchService());
    try {
      watch.register();
      return watch;
    } catch (IOException e) {
      watch.close();
      throw e;
    }
  }

  /** A folder that is watched already stays so. */
  private void register() throws IOException {
    register(folder);
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path set : inside.filter(Files::isDirectory).sorted().toList()) {
        registerIfThere(set);
      }
    }
  }

  private void registerIfThere(Path set) throws IOException {
    try {
      register(set);
    } catch (NoSuchFileException goneMeanwhile) {
      // The folder around it tells of that.
    }
  }

  private void register(Path watched) throws IOException {
    watched.register(
        changes,
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_MODIFY,
        StandardWatchEventKinds.ENTRY_DELETE);
  }

  /**
   * Waits until something changed, and then nothing for a moment.
   *
   * @return whether it did; not if the watch was closed or its thread interrupted meanwhile
   * @throws IOException if the folder is gone
   */
  public boolean awaitChange() throws IOException {
    try {
      Optional<WatchKey> change = Optional.of(changes.take());
      while (change.isPresent()) {
        forget(change.get());
        change = Optional.ofNullable(changes.poll(QUIET, TimeUnit.MILLISECONDS));
      }
      register();
      return true;
    } catch (ClosedWatchServiceException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What changed does not matter: whoever makes the reports finds that out by the content. */
  private static void forget(WatchKey change) {
    change.pollEvents();
    change.reset();
  }

  /** Ends the watch; a thread that waits is let go. */
  @Override
  public void close() throws IOException {
    changes.close();
  }
}
