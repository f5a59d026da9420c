package io.github.crossread.maven;

import io.github.crossread.check.CheckResult;
import io.github.crossread.check.OutcomePrinter;
import io.github.crossread.check.markdown.SummaryPrinter;
import io.github.crossread.maven.build.FolderLock;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * The files that tell outcomes to programs.
 *
 * @param folder where the files go
 * @param printers one a format
 * @param jobSummary the file that the build server shows as the summary of the job, if there is one
 */
record CheckFiles(OutputFolder folder, List<OutcomePrinter> printers, Optional<Path> jobSummary) {

  CheckFiles {
    printers = List.copyOf(printers);
  }

  /**
   * Writes what a check came to in all formats.
   *
   * @param log told if another build has to be waited for
   * @return the first file
   * @throws MojoExecutionException if they can't be written; then no file has changed
   */
  @SuppressWarnings("try") // The lock is only held.
  Path write(CheckResult result, Log log) throws MojoExecutionException {
    folder.make("outcomes");
    Map<String, OutputFolder.Content> contents = new LinkedHashMap<>();
    for (OutcomePrinter printer : printers) {
      contents.put(printer.file(), out -> printer.print(result, out));
    }
    try (FolderLock lock = new NotesFolder(folder.path()).lock(log)) {
      Path written = folder.write(contents).get(0);
      if (jobSummary.isPresent()) {
        add(result, jobSummary.get());
      }
      return written;
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write outcomes: " + folder.advice(e), e);
    }
  }

  /** Other steps of the job, and other modules, write to the same file. */
  private static void add(CheckResult result, Path summary) throws IOException {
    try (OutputStream out =
        Files.newOutputStream(summary, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      new SummaryPrinter().print(result, out);
      out.write('\n');
    }
  }
}
