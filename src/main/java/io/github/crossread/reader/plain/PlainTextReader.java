package io.github.crossread.reader.plain;

import io.github.crossread.article.Span;
import io.github.crossread.reader.format.ArticleReader;
import io.github.crossread.reader.format.Line;
import io.github.crossread.reader.format.Piece;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain text: paragraphs with blank lines between, or one a line, or wrapped to a width; and
 * lists whose items begin with a mark.
 */
public final class PlainTextReader implements ArticleReader {

  /** A list mark, and something after it that is a word. A dash may open speech, and is none. */
  private static final Pattern BULLET =
      Pattern.compile("(?:[-*+]\\s+|[•‣◦▪●○■]\\s*)(?=[^\\p{L}\\p{N}]{0,5}[\\p{L}\\p{N}])");

  @Override
  public List<Piece> pieces(Path file, String text, Span article) {
    List<Line> all = DataLines.without(text, Line.of(text, article));
    PageHeads heads = new PageHeads(text, all);
    List<Line> lines = heads.without();
    if (lines.isEmpty()) {
      return List.of();
    }
    Wrapping wrapping = new Wrapping(text, lines);
    Numbers numbers = Numbers.of(text, lines);
    ScrapedText scraped = new ScrapedText(text);
    List<Piece> pieces = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || begins(text, wrapping, lines.get(i - 1), lines.get(i))) {
        Span span = lines.get(first).span().cover(lines.get(i - 1).span());
        Piece piece = piece(text, numbers.without(span), heads, scraped);
        if (piece.text().length() > 0) {
          pieces.addAll(RunOnText.cut(piece));
        }
        pieces.addAll(heads.pieces(span.end()));
        first = i;
      }
    }
    pieces.addAll(heads.pieces(article.end()));
    return pieces;
  }

  private static boolean begins(String text, Wrapping wrapping, Line line, Line next) {
    return bullet(text, next.span()).lookingAt() || !wrapping.joins(line, next);
  }

  private static Matcher bullet(String text, Span span) {
    return BULLET.matcher(text).region(span.begin(), span.end());
  }

  private static Piece piece(String text, Span span, PageHeads heads, ScrapedText scraped) {
    Matcher bullet = bullet(text, span);
    boolean isBullet = bullet.lookingAt();
    Span words = new Span(isBullet ? bullet.end() : span.begin(), span.end());
    return new Piece(
        isBullet ? Piece.Kind.BULLET : Piece.Kind.PARAGRAPH, scraped.words(heads.between(words)));
  }
}
