package io.github.crossread.reader.format;

import io.github.crossread.article.Span;
import java.nio.file.Path;
import java.util.List;

/** Takes the text of an article apart into pieces, as its format says. */
public interface ArticleReader {

  /**
   * Returns the pieces of an article in their order.
   *
   * @param file the file it came from, for messages
   * @param text the decoded file
   * @param article the part of {@code text} to read: all but the front matter
   */
  List<Piece> pieces(Path file, String text, Span article) throws InputException;
}
