package io.github.crossread.reader.markdown;

import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Span;
import io.github.crossread.reader.format.ArticleReader;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.format.Line;
import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.format.PrintedTexts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown (CommonMark, and tables as GitHub writes them): the words without the marks, each
 * char with its place in the file.
 *
 * <p>A row of a table is a paragraph of its own, its cells parted as they are printed. Links keep
 * their words and code keeps its text, each line of a block for itself; pictures are left out, but
 * for the description of one that stands alone, which is a caption. HTML is no text of the article.
 */
public final class MarkdownReader implements ArticleReader {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  /**
   * The longest that is read, in chars: for 4 MB of marks the parser takes ten seconds and more.
   */
  private static final int LARGEST = 500_000;

  @Override
  public List<Piece> pieces(Path file, String text, Span article) throws InputException {
    if (article.length() > LARGEST) {
      throw InputException.in(
          file,
          "the Markdown is longer than 500,000 chars, which no article is. Split it, or save it as"
              + " plain text, with the ending .txt.");
    }
    List<Line> lines = Line.of(text, article);
    MarkdownNesting.check(file, text, lines);
    MarkdownLimits.check(file, text, lines);
    Node document = document(file, text.substring(article.begin(), article.end()));
    MarkdownSource source = new MarkdownSource(text, article.begin());
    List<Piece> pieces = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = nextBlock(node, document)) {
      Stream.concat(piece(node, source).stream(), code(node, source))
          .filter(piece -> piece.text().length() > 0)
          .forEach(pieces::add);
    }
    return pieces;
  }

  /** The parser calls itself for each mark within a mark, and nothing but the stack limits it. */
  private static Node document(Path file, String markdown) throws InputException {
    try {
      return PARSER.parse(markdown);
    } catch (StackOverflowError e) {
      throw InputException.in(
          file,
          "its marks of emphasis, links or pictures nest thousands deep. Take them out, or save the"
              + " article as plain text, with the ending .txt.");
    }
  }

  /** Goes to the next block, into containers first; by steps, as they may nest deep. */
  private static Node nextBlock(Node node, Node document) {
    boolean isLeaf =
        node instanceof Paragraph || node instanceof Heading || node instanceof TableRow;
    return NodeOrder.next(node, document, !isLeaf);
  }

  private static Optional<Piece> piece(Node node, MarkdownSource source) {
    if (node instanceof Heading) {
      return Optional.of(new Piece(Piece.Kind.HEADING, InlineText.of(node, source)));
    }
    if (node instanceof Paragraph) {
      return Optional.of(paragraph(node, source));
    }
    if (node instanceof TableRow) {
      return Optional.of(new Piece(Piece.Kind.ROW, row(node, source)));
    }
    if (node instanceof HtmlBlock) {
      return Optional.of(new Piece(Piece.Kind.MARKUP, lines(node.getSourceSpans(), source)));
    }
    return Optional.empty();
  }

  /** Code is compared line by line, as it is read. */
  private static Stream<Piece> code(Node node, MarkdownSource source) {
    List<SourceSpan> lines = List.of();
    if (node instanceof IndentedCodeBlock) {
      lines = node.getSourceSpans();
    } else if (node instanceof FencedCodeBlock code) {
      lines = withoutFences(code);
    }
    return lines.stream().map(source::printed).map(line -> new Piece(Piece.Kind.CODE, line));
  }

  private static Piece paragraph(Node node, MarkdownSource source) {
    if (node.getFirstChild() instanceof Image picture && picture.getNext() == null) {
      return new Piece(Piece.Kind.PICTURE, InlineText.of(picture, source));
    }
    boolean opensItem = node.getParent() instanceof ListItem && node.getPrevious() == null;
    Piece.Kind kind = opensItem ? Piece.Kind.BULLET : Piece.Kind.PARAGRAPH;
    return new Piece(kind, InlineText.of(node, source));
  }

  /** A cell ends at its bar; one that the parser adds to a short row stands nowhere. */
  private static PrintedText row(Node row, MarkdownSource source) {
    List<PrintedText> parts = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (!cell.getSourceSpans().isEmpty()) {
        if (!parts.isEmpty()) {
          int bar = source.span(cell.getPrevious()).end();
          parts.add(PrintedText.of(source.text(), new Span(bar, bar + 1)));
        }
        parts.add(InlineText.of(cell, source));
      }
    }
    return PrintedTexts.spaced(parts);
  }

  private static List<SourceSpan> withoutFences(FencedCodeBlock code) {
    List<SourceSpan> spans = code.getSourceSpans();
    boolean closed = code.getClosingFenceLength() != null;
    return spans.subList(1, Math.max(1, spans.size() - (closed ? 1 : 0)));
  }

  private static PrintedText lines(List<SourceSpan> spans, MarkdownSource source) {
    return PrintedTexts.spaced(spans.stream().map(source::printed).toList());
  }
}
