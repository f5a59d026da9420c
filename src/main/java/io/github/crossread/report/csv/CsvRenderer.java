package io.github.crossread.report.csv;

import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Prints one table of a report as CSV: UTF-8 without a byte order mark, names in the first row. */
public final class CsvRenderer implements Renderer {

  private final CsvTable table;

  private CsvRenderer(CsvTable table) {
    this.table = table;
  }

  /** Returns a renderer for each table, and one for what their columns mean. */
  public static List<Renderer> all() {
    Stream<Renderer> tables = CsvTable.ALL.stream().map(CsvRenderer::new);
    return Stream.concat(tables, Stream.of(new DictionaryRenderer())).toList();
  }

  @Override
  public String extension() {
    return table.name() + ".csv";
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv = new CsvWriter(writer);
    csv.row(table.columns());
    Iterator<List<Object>> rows = table.rows().apply(report).iterator();
    while (rows.hasNext()) {
      List<Object> cells = new ArrayList<>(List.of(report.id()));
      cells.addAll(rows.next());
      csv.row(cells);
    }
    writer.flush();
  }
}
