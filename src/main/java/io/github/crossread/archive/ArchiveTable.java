package io.github.crossread.archive;

import io.github.crossread.report.csv.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table of an archive, as CSV.
 *
 * @param file the name of its file
 * @param columns what its columns are called
 * @param rows writes its rows
 */
public record ArchiveTable(String file, List<String> columns, Rows rows) {

  /** Copies the names. */
  public ArchiveTable {
    columns = List.copyOf(columns);
  }

  /** Writes the rows of a table, as CSV. */
  interface Rows {
    void write(Writer out) throws IOException;
  }

  /**
   * Writes the table: UTF-8 without a byte order mark, names in the first row.
   *
   * @param out where to; left open
   * @throws IOException if it can't be written, or what is on disk can't be read
   */
  public void write(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    new CsvWriter(writer).row(columns);
    rows.write(writer);
    writer.flush();
  }
}
