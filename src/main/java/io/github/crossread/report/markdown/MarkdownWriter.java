package io.github.crossread.report.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes Markdown. What it is given is text: none of it becomes markup, an address to follow, or a
 * mention of somebody or of an issue where it is shown.
 */
public final class MarkdownWriter {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** What is markup in the middle of a line; a backslash before it takes that away. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>|~&$!]");

  /** What is markup where a line begins. */
  private static final Pattern MARKUP_AT_START = Pattern.compile("^(\\d*)([-+#=.):])");

  /**
   * What makes a mention or an address of what comes next; an empty comment between, which is not
   * shown, takes that away.
   */
  private static final Pattern LINKING =
      Pattern.compile("(?<=[@#])(?=\\w)|(?<=www)(?=\\.)|(?=://)", Pattern.CASE_INSENSITIVE);

  private static final String APART = "<!-- -->";

  private final StringBuilder out = new StringBuilder();

  /** Writes a heading of a level, 1 to 6. */
  public void heading(int level, String text) {
    paragraphs("#".repeat(level) + " " + escaped(text) + "\n");
  }

  /** Writes a paragraph. */
  public void paragraph(String text) {
    paragraphs(escaped(text) + "\n");
  }

  /** Writes a numbered list, nothing if it is empty. */
  public void numbered(List<String> entries) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < entries.size(); i++) {
      list.append(i + 1).append(". ").append(escaped(entries.get(i))).append('\n');
    }
    paragraphs(list.toString());
  }

  /** Writes a table; each row has a cell for each column. */
  public void table(List<String> columns, List<List<String>> rows) {
    StringBuilder table = new StringBuilder(row(columns));
    table.append("|").append(" --- |".repeat(columns.size())).append('\n');
    rows.forEach(cells -> table.append(row(cells)));
    paragraphs(table.toString());
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(MarkdownWriter::escaped)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private void paragraphs(String lines) {
    if (!lines.isEmpty()) {
      out.append(out.length() == 0 ? "" : "\n").append(lines);
    }
  }

  private static String escaped(String text) {
    String line = BLANKS.matcher(text.strip()).replaceAll(" ");
    String plain = MARKUP.matcher(line).replaceAll("\\\\$0");
    String started = MARKUP_AT_START.matcher(plain).replaceFirst("$1\\\\$2");
    return LINKING.matcher(started).replaceAll(APART);
  }

  /** Returns what was written. */
  @Override
  public String toString() {
    return out.toString();
  }
}
