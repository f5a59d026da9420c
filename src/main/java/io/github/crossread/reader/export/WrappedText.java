package io.github.crossread.reader.export;

import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Span;
import io.github.crossread.reader.format.Line;
import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.plain.PlainTextReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of an article in an export that is text. Databases fold it to a width and part
 * paragraphs by blank lines, which an article of few lines does not show by itself.
 */
final class WrappedText {

  /** The width that text is folded to, in chars. */
  private static final int WIDTH = 85;

  /** Folded lines are no shorter, but for the last of a paragraph. */
  private static final int SHORTEST = 40;

  /** The lines of a list each stand for themselves. */
  private static final String BULLETS = "-*+•‣◦▪●○■";

  private WrappedText() {}

  /**
   * Returns the pieces of an article.
   *
   * @param file the file, for messages
   * @param text the text of the whole export
   * @param lines the article's lines
   * @param skipped how many chars of the first are no part of it
   */
  static List<Piece> pieces(Path file, String text, List<Line> lines, int skipped) {
    List<Piece> pieces = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).afterBlank()) {
        List<Line> paragraph = lines.subList(begin, i);
        Span whole = paragraph.get(0).span().cover(paragraph.get(i - begin - 1).span());
        Span span = new Span(whole.begin() + (begin == 0 ? skipped : 0), whole.end());
        pieces.addAll(
            isFolded(text, paragraph)
                ? List.of(new Piece(Piece.Kind.PARAGRAPH, PrintedText.of(text, span)))
                : new PlainTextReader().pieces(file, text, span));
        begin = i;
      }
    }
    return pieces;
  }

  private static boolean isFolded(String text, List<Line> lines) {
    boolean isItem = BULLETS.indexOf(lines.get(0).words(text).charAt(0)) >= 0;
    return lines.size() > 1
        && !isItem
        && lines.stream().allMatch(line -> line.span().length() <= WIDTH)
        && lines.stream().limit(lines.size() - 1L).allMatch(l -> l.span().length() >= SHORTEST);
  }
}
