package io.github.crossread.archive;

import io.github.crossread.Options;
import io.github.crossread.reader.HeapReader;
import io.github.crossread.reader.format.InputException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the tables of a heap, in a Java of its own or within a test. */
final class ArchiveProgram {

  private static final Progress SILENT = (step, done, all) -> {};

  private ArchiveProgram() {}

  /** Makes an archive: the arguments are the heap, the folder of the tables, and the threads. */
  public static void main(String[] arguments) throws Exception {
    make(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
  }

  static void make(Path heap, Path out, int threads)
      throws IOException, InputException, InterruptedException {
    ArchiveOptions options = new ArchiveOptions(Options.none(), "test", threads);
    try (Archive archive = Archive.open(out.resolve(".work"), options, SILENT)) {
      Stories stories =
          archive.make(
              new HeapReader(options.comparison().encoding(), List.of())
                  .files(heap.toString(), Path.of("").toAbsolutePath()));
      for (ArchiveTable table : new ArchiveTables(stories).all()) {
        try (OutputStream file = Files.newOutputStream(out.resolve(table.file()))) {
          table.write(file);
        }
      }
    }
  }
}
