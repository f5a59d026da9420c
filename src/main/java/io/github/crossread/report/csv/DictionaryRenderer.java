package io.github.crossread.report.csv;

import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Prints what each column of each table means; it is the same for every report. */
final class DictionaryRenderer implements Renderer {

  private static final String FILE = "dictionary.csv";

  @Override
  public String extension() {
    return FILE;
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    try (InputStream in = DictionaryRenderer.class.getResourceAsStream(FILE)) {
      in.transferTo(out);
    }
  }
}
