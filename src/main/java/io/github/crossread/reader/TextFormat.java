package io.github.crossread.reader;

import io.github.crossread.article.Span;
import io.github.crossread.reader.export.Exports;
import io.github.crossread.reader.format.ArticleFormat;
import io.github.crossread.reader.format.ArticleReader;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.source.Decoded;
import io.github.crossread.reader.source.TextDecoder;
import io.github.crossread.reader.yaml.FrontMatter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Files that are text: decoded, front matter taken off, and read by what knows their marks. */
final class TextFormat implements ArticleFormat {

  private final Set<String> endings;
  private final ArticleReader reader;
  private final TextDecoder decoder;

  TextFormat(Set<String> endings, ArticleReader reader, Optional<Charset> encoding) {
    this.endings = Set.copyOf(endings);
    this.reader = reader;
    this.decoder = new TextDecoder(encoding);
  }

  @Override
  public Set<String> endings() {
    return endings;
  }

  /** Anything may be text. */
  @Override
  public boolean recognizes(byte[] bytes) {
    return false;
  }

  private static boolean isLarge(byte[] bytes) {
    return bytes.length > ArticleSetReader.LARGEST_ARTICLE;
  }

  /** Of what is too large for an article and no text, its size is told. */
  private Decoded decoded(Path file, byte[] bytes) throws InputException {
    try {
      return decoder.read(file, bytes);
    } catch (InputException e) {
      throw isLarge(bytes) ? ArticleFile.tooLarge(file, ArticleSetReader.LARGEST_ARTICLE) : e;
    }
  }

  @Override
  public List<Extract> read(Path file, byte[] bytes) throws InputException {
    Decoded decoded = decoded(file, bytes);
    String text = decoded.text();
    List<Extract> exported = Exports.inText(file, text, decoded.notes());
    if (!exported.isEmpty()) {
      return exported;
    }
    if (isLarge(bytes)) {
      throw ArticleFile.tooLarge(file, ArticleSetReader.LARGEST_ARTICLE);
    }
    FrontMatter frontMatter = FrontMatter.read(file, text);
    Span rest = new Span(frontMatter.span().end(), text.length());
    List<Piece> pieces = reader.pieces(file, text, rest);
    return List.of(
        new Extract(
            Optional.empty(),
            text,
            false,
            pieces,
            frontMatter.facts(),
            frontMatter.span(),
            Stream.concat(decoded.notes().stream(), frontMatter.notes().stream()).toList()));
  }
}
