package io.github.crossread.maven.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/**
 * Keeps a folder of output for one build at a time: another build, of this Java or another, waits.
 * The system takes the lock from a build that is killed; what such a one left half written is
 * removed by the next.
 */
public final class FolderLock implements AutoCloseable {

  /** How the names of files end that are not complete; they begin with a dot. */
  public static final String PART = ".part";

  private static final String NAME = ".lock";
  private static final int PAUSE_IN_MS = 100;

  /** Ten minutes. */
  private static final int PAUSES = 6_000;

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes a folder, makes it if need be, and removes what broken builds left half written in it.
   *
   * @param folder the folder
   * @param hidden the folder in it that the lock is kept in
   * @param log told of waiting, and of what was removed
   * @throws IOException if the folder can't be written to, or another build does not leave it
   */
  public static FolderLock of(Path folder, Path hidden, Log log) throws IOException {
    return of(folder, hidden, log, PAUSES);
  }

  /**
   * Takes a folder, as {@link #of(Path, Path, Log)} does.
   *
   * @param pauses how often to wait for a tenth of a second
   */
  public static FolderLock of(Path folder, Path hidden, Log log, int pauses) throws IOException {
    Files.createDirectories(hidden);
    FileChannel channel =
        FileChannel.open(hidden.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      await(channel, folder, log, pauses);
      List<String> left = new ArrayList<>(clear(folder));
      left.addAll(clear(hidden));
      if (!left.isEmpty()) {
        log.info(
            "Removed what a build that was broken off left half written: "
                + String.join(", ", left));
      }
      return new FolderLock(channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static void await(FileChannel channel, Path folder, Log log, int pauses)
      throws IOException {
    for (int i = 0; i <= pauses; i++) {
      if (isTaken(channel)) {
        return;
      }
      if (i == 0) {
        log.info("Another build writes to " + folder + ": waiting for it");
      }
      pause();
    }
    throw new IOException("another build has kept " + folder + " for ten minutes");
  }

  /** Returns whether the lock is ours; where the file system knows no locks, nobody waits. */
  private static boolean isTaken(FileChannel channel) {
    try {
      Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
      return lock.isPresent();
    } catch (OverlappingFileLockException ofThisJava) {
      return false;
    } catch (IOException noLocksHere) {
      return true;
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_IN_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while another build wrote", e);
    }
  }

  /** Returns whether a file is one that is not yet, or was never, complete. */
  private static boolean isPart(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") && name.endsWith(PART);
  }

  private static List<String> clear(Path folder) throws IOException {
    List<String> removed = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(FolderLock::isPart).sorted().toList()) {
        if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          Files.deleteIfExists(file);
          removed.add(file.getFileName().toString());
        }
      }
    }
    return removed;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
