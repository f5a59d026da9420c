package io.github.crossread.reader;

import io.github.crossread.article.Agencies;
import io.github.crossread.article.Span;
import io.github.crossread.reader.format.ArticleReader;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.markdown.MarkdownReader;
import io.github.crossread.reader.plain.PlainTextReader;
import io.github.crossread.reader.role.Contents;
import io.github.crossread.reader.role.RoleFinder;
import java.nio.file.Path;
import java.util.List;

/** The contents of a text without a file, for tests. */
final class ReadText {

  private ReadText() {}

  /** Reads plain text of which nothing is known. */
  static Contents plain(String text) {
    return read(new PlainTextReader(), text, Facts.NONE);
  }

  /** Reads plain text of which something is known. */
  static Contents plain(String text, Facts known) {
    return read(new PlainTextReader(), text, known);
  }

  /** Reads Markdown of which nothing is known. */
  static Contents markdown(String text) {
    return read(new MarkdownReader(), text, Facts.NONE);
  }

  private static Contents read(ArticleReader reader, String text, Facts known) {
    try {
      List<Piece> pieces = reader.pieces(Path.of("a"), text, new Span(0, text.length()));
      return RoleFinder.roles(pieces, known, Agencies.known());
    } catch (InputException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Returns each block as its role and its words. */
  static List<String> blocks(Contents contents) {
    return contents.blocks().stream().map(b -> b.role() + ": " + b.text()).toList();
  }

  /** Returns each block of plain text as its role and its words. */
  static List<String> blocks(String text) {
    return blocks(plain(text));
  }
}
