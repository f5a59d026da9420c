package io.github.crossread.maven;

import io.github.crossread.maven.build.FolderLock;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A folder that files are written to. Files that belong together are written beside their places
 * and moved there when all are complete, so none is ever half there.
 *
 * @param path where it is
 * @param parameter the parameter that says so
 */
record OutputFolder(Path path, String parameter) {

  /** Writes what a file holds. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Makes the folder, so that one that can't be made is told before the work and not after it.
   *
   * @param what what is to be written there
   * @throws MojoExecutionException if it can't be made
   */
  void make(String what) throws MojoExecutionException {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write " + what + ": " + advice(e), e);
    }
  }

  /** Returns what went wrong when a file was written, and what to do. */
  String advice(IOException e) {
    return reason(e)
        + ". Make it a folder that you may write to and that has room, or set <"
        + parameter
        + "> (-Dcrossread."
        + parameter
        + ") to another.";
  }

  private static String reason(IOException e) {
    if (e instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + " is a file, not a folder";
    }
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + " may not be written by you";
    }
    return e.toString();
  }

  /**
   * Writes files that belong together.
   *
   * @param contents what each holds, by its name, or its path from this folder
   * @return where they are, in the order of the contents
   * @throws IOException if one can't be written; then none of them has changed
   */
  List<Path> write(Map<String, Content> contents) throws IOException {
    Map<Path, Path> finished = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, Content> content : contents.entrySet()) {
        Path file = path.resolve(content.getKey());
        // No createTempFile: its files can be read by their owner alone, and stay so when moved.
        Path part = file.resolveSibling("." + file.getFileName() + FolderLock.PART);
        Files.createDirectories(file.getParent());
        finished.put(part, file);
        write(content.getValue(), part);
      }
      for (Map.Entry<Path, Path> move : finished.entrySet()) {
        replace(move.getKey(), move.getValue());
      }
    } finally {
      for (Path part : finished.keySet()) {
        Files.deleteIfExists(part);
      }
    }
    return List.copyOf(finished.values());
  }

  /** Writes a file anew, not to where a link in its place would lead. */
  private static void write(Content content, Path part) throws IOException {
    Files.deleteIfExists(part);
    try (OutputStream out =
        new BufferedOutputStream(
            Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
      content.write(out);
    }
  }

  private static void replace(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Returns a file as a user sees it: from the current folder if it is beneath it. */
  static Path shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file) : file;
  }
}
