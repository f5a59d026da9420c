package io.github.crossread.reader.asciidoc;

import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Span;
import io.github.crossread.reader.format.ArticleReader;
import io.github.crossread.reader.format.Line;
import io.github.crossread.reader.format.Piece;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads AsciiDoc by its lines: titles of sections, paragraphs, items of lists, lines of code, rows
 * of tables. Attributes, comments and what stands in brackets above a block are no text; nothing is
 * included, and no attribute is put in.
 */
public final class AsciiDocReader implements ArticleReader {

  private static final Pattern TITLE = Pattern.compile("={1,6}\\s+(?=\\S)");
  private static final Pattern ITEM =
      Pattern.compile("(?:[*-]{1,5}|\\.{1,5}|\\d{1,3}\\.|<\\d{0,3}\\.?>)\\s+(?=\\S)");
  private static final Pattern BLOCK_TITLE = Pattern.compile("\\.(?=[^\\s.])");
  private static final Pattern ABOUT =
      Pattern.compile(
          ":!?[\\w-]{1,60}!?:(?:\\s.*)?|\\[.*\\]|//.*|<<<|'''|\\+|ifdef::.*|ifndef::.*|endif::.*|ifeval::.*"
              + "|include::.*|toc::.*");
  private static final Pattern PICTURE = Pattern.compile("(?:image|video)::\\S{1,500}\\[(.*)\\]");
  private static final Pattern FENCE = Pattern.compile("(?:-{4,}|\\.{4,}|`{3,}|\\+{4,})(?:\\w.*)?");
  private static final Pattern COMMENT = Pattern.compile("/{4,}");
  private static final Pattern FRAME = Pattern.compile("(?:={4,}|\\*{4,}|_{4,}|--)");
  private static final Pattern TABLE = Pattern.compile("[|,:!]={3,}");

  @Override
  public List<Piece> pieces(Path file, String text, Span article) {
    Blocks blocks = new Blocks(text);
    for (Line line : Line.of(text, article)) {
      blocks.add(line);
    }
    blocks.flush();
    return List.copyOf(blocks.pieces);
  }

  /** Goes from line to line, and knows what it is in. */
  private static final class Blocks {

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private Optional<Span> open = Optional.empty();
    private Piece.Kind kind = Piece.Kind.PARAGRAPH;
    private String fence = "";
    private boolean inTable;

    Blocks(String text) {
      this.text = text;
    }

    void add(Line line) {
      String words = line.words(text);
      if (!fence.isEmpty()) {
        inFence(line, words);
      } else if (opensFence(words)) {
        flush();
        fence = words;
      } else if (TABLE.matcher(words).matches()) {
        flush();
        inTable = !inTable;
      } else if (FRAME.matcher(words).matches() || ABOUT.matcher(words).matches()) {
        flush();
      } else if (inTable) {
        begin(Piece.Kind.ROW, line.span());
        flush();
      } else {
        text(line, words);
      }
    }

    private void inFence(Line line, String words) {
      if (words.equals(mark(fence))) {
        fence = "";
      } else if (!COMMENT.matcher(fence).matches()) {
        begin(Piece.Kind.CODE, line.span());
        flush();
      }
    }

    private static boolean opensFence(String words) {
      return FENCE.matcher(words).matches() || COMMENT.matcher(words).matches();
    }

    /** Behind the three marks of Markdown's fence stands a language. */
    private static String mark(String opening) {
      int end = 1;
      while (end < opening.length() && opening.charAt(end) == opening.charAt(0)) {
        end++;
      }
      return opening.substring(0, end);
    }

    private void text(Line line, String words) {
      Matcher picture = PICTURE.matcher(words);
      if (picture.matches()) {
        flush();
        begin(
            Piece.Kind.PICTURE,
            new Span(line.span().begin() + picture.start(1), line.span().begin() + picture.end(1)));
        flush();
      } else if (opens(line, words, TITLE, Piece.Kind.HEADING)) {
        flush();
      } else if (!opens(line, words, ITEM, Piece.Kind.BULLET)
          && !opens(line, words, BLOCK_TITLE, Piece.Kind.PICTURE)) {
        paragraph(line);
      }
    }

    private boolean opens(Line line, String words, Pattern mark, Piece.Kind opened) {
      Matcher matcher = mark.matcher(words);
      if (!matcher.lookingAt()) {
        return false;
      }
      flush();
      begin(opened, new Span(line.span().begin() + matcher.end(), line.span().end()));
      return true;
    }

    private void paragraph(Line line) {
      if (line.afterBlank()) {
        flush();
      }
      if (open.isEmpty()) {
        begin(Piece.Kind.PARAGRAPH, line.span());
      } else {
        open = Optional.of(open.get().cover(line.span()));
      }
    }

    private void begin(Piece.Kind opened, Span span) {
      kind = opened;
      open = Optional.of(span);
    }

    void flush() {
      open.filter(span -> span.length() > 0)
          .ifPresent(span -> pieces.add(new Piece(kind, PrintedText.of(text, span))));
      open = Optional.empty();
    }
  }
}
