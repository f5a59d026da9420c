package io.github.crossread.reader.markdown;

import io.github.crossread.article.Span;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.format.Line;
import java.nio.file.Path;
import java.util.List;

/** Refuses Markdown whose quotes, lists or marks nest so deep that it was made to harm. */
final class MarkdownNesting {

  /** The deepest nesting of quotes and lists on a line. */
  private static final int DEEPEST = 100;

  private MarkdownNesting() {}

  static void check(Path file, String text, List<Line> lines) throws InputException {
    for (Line line : lines) {
      if (depth(text, line.span()) > DEEPEST) {
        throw InputException.atLine(
            file,
            line.number(text),
            "quotes or lists nest more than " + DEEPEST + " deep. Take out the marks.");
      }
    }
  }

  /** Counts the marks that open quotes and list items at the start of a line. */
  private static int depth(String text, Span line) {
    int depth = 0;
    for (int i = line.begin(); i < line.end(); i++) {
      char c = text.charAt(i);
      boolean opensItem =
          "-+*".indexOf(c) >= 0 && i + 1 < line.end() && isBlank(text.charAt(i + 1));
      if (c == '>' || opensItem) {
        depth++;
      } else if (!isBlank(c)) {
        break;
      }
    }
    return depth;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
