package io.github.crossread.archive;

import io.github.crossread.article.Sha256;
import io.github.crossread.reader.HeapFile;
import io.github.crossread.reader.format.InputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Files that are read in one go: what a run that is killed has to read again. A batch ends after a
 * file whose name says so, not after so many files, so that a new file changes one batch alone.
 *
 * @param files the files
 */
record Batch(List<HeapFile> files) {

  /** So many files are in a batch on average. */
  private static final int USUAL = 64;

  private static final int MOST = 1024;

  Batch {
    files = List.copyOf(files);
  }

  /** Returns the files of a heap in batches, in their order. */
  static List<Batch> of(List<HeapFile> heap) {
    List<Batch> batches = new ArrayList<>();
    List<HeapFile> files = new ArrayList<>();
    for (HeapFile file : heap) {
      files.add(file);
      if (files.size() == MOST || isLast(file)) {
        batches.add(new Batch(files));
        files.clear();
      }
    }
    if (!files.isEmpty()) {
      batches.add(new Batch(files));
    }
    return batches;
  }

  private static boolean isLast(HeapFile file) {
    CRC32 crc = new CRC32();
    crc.update(file.name().getBytes(StandardCharsets.UTF_8));
    return crc.getValue() % USUAL == 0;
  }

  /** Returns the names and contents of its files, and how they are read, as 64 hex digits. */
  String key(String settings) {
    List<String> all = new ArrayList<>(List.of(settings));
    for (HeapFile file : files) {
      all.add(file.id() + " " + file.name() + " " + content(file));
    }
    return Sha256.hex(String.join("\n", all).getBytes(StandardCharsets.UTF_8));
  }

  /** That a file can't be read is told when it is read. */
  private static String content(HeapFile file) {
    try {
      return file.sha256();
    } catch (InputException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
