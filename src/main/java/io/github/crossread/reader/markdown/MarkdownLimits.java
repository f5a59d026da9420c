package io.github.crossread.reader.markdown;

import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.format.Line;
import java.nio.file.Path;
import java.util.List;

/**
 * Refuses Markdown with so many links, tags or cells to a paragraph that it was made to harm.
 *
 * <p>For each bracket that may open one, the parser may read on to the end of the paragraph. What
 * that takes is known beforehand: brackets times chars, summed over the paragraphs. As measured, a
 * billion of these steps take about a second; articles stay far below. And the parser fills up each
 * short row of a table: cells are at most the bars of the longest row times the rows.
 */
final class MarkdownLimits {

  private static final long MOST_STEPS = 1_000_000_000L;
  private static final long MOST_CELLS = 1_000_000L;

  private final Path file;
  private final String text;
  private final List<Line> lines;
  private long steps;

  private MarkdownLimits(Path file, String text, List<Line> lines) {
    this.file = file;
    this.text = text;
    this.lines = lines;
  }

  /**
   * Checks an article.
   *
   * @param lines the lines of the text that are not blank
   */
  static void check(Path file, String text, List<Line> lines) throws InputException {
    new MarkdownLimits(file, text, lines).check();
  }

  private void check() throws InputException {
    int first = 0;
    for (int i = 1; !lines.isEmpty() && i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).afterBlank()) {
        add(lines.get(first), lines.get(i - 1));
        first = i;
      }
    }
  }

  /** A paragraph goes on to the next blank line at most. */
  private void add(Line first, Line last) throws InputException {
    String paragraph = text.substring(first.span().begin(), last.span().end());
    long openings = paragraph.chars().filter(c -> c == '<' || c == '[').count();
    steps += openings * paragraph.length();
    if (steps > MOST_STEPS) {
      throw InputException.atLine(
          file,
          first.number(text),
          "too many \"<\" and \"[\" stand here without a blank line between them. Part them with"
              + " blank lines, or save the article as plain text, with the ending .txt.");
    }
    if (bars(paragraph) * paragraph.lines().count() > MOST_CELLS) {
      throw InputException.atLine(
          file,
          first.number(text),
          "a table with so many columns and rows is none that an article has. Take it out, or save"
              + " the article as plain text, with the ending .txt.");
    }
  }

  private static long bars(String paragraph) {
    return paragraph
        .lines()
        .mapToLong(line -> line.chars().filter(c -> c == '|').count())
        .max()
        .orElse(0);
  }
}
