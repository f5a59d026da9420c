package io.github.crossread.maven;

import io.github.crossread.check.CheckResult;
import io.github.crossread.check.OutcomePrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The files that tell outcomes to programs.
 *
 * @param folder where the files go
 * @param printers one a format
 */
record CheckFiles(OutputFolder folder, List<OutcomePrinter> printers) {

  CheckFiles {
    printers = List.copyOf(printers);
  }

  /**
   * Writes what a check came to in all formats.
   *
   * @return the first file
   * @throws MojoExecutionException if they can't be written; then no file has changed
   */
  Path write(CheckResult result) throws MojoExecutionException {
    folder.make("outcomes");
    Map<String, OutputFolder.Content> contents = new LinkedHashMap<>();
    for (OutcomePrinter printer : printers) {
      contents.put(printer.file(), out -> printer.print(result, out));
    }
    try {
      return folder.write(contents).get(0);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write outcomes: " + folder.advice(e), e);
    }
  }
}
