package io.github.crossread.reader.html;

import io.github.crossread.reader.format.ArticleFormat;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.ExtractedText;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.source.Decoded;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Web pages, as a browser saves them: one article a page. */
public final class HtmlFormat implements ArticleFormat {

  private static final Pattern OPENING =
      Pattern.compile(
          "(?is)\\A[\\s\\uFEFF\\u00EF\\u00BB\\u00BF\\x00]*(?:<\\?xml[^>]{0,200}\\?>\\s*)?(?>\\s+|<!--.{0,4000}?-->)*+"
              + "<(?:!doctype\\s+html|html|head|body)\\b.*");

  private static final Pattern TAG = Pattern.compile("<(?:[A-Za-z][A-Za-z0-9]{0,20}|!--)[\\s/>-]");

  private static final int HEAD = 8_192;

  /** The longest page that is read, in chars, without what is written into it as data. */
  private static final int LONGEST = 8_000_000;

  private final Optional<Charset> encoding;

  /**
   * Makes the format.
   *
   * @param encoding the encoding of all articles, if the user gave one
   */
  public HtmlFormat(Optional<Charset> encoding) {
    this.encoding = encoding;
  }

  @Override
  public Set<String> endings() {
    return Set.of("html", "htm", "xhtml");
  }

  @Override
  public boolean recognizes(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return OPENING.matcher(head.indexOf('\0') < 0 ? head : head.replace("\0", "")).matches();
  }

  /** Returns whether there is a tag in the content: a page may lack all that opens one. */
  public static boolean hasTags(byte[] bytes) {
    return TAG.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find();
  }

  @Override
  public List<Extract> read(Path file, byte[] bytes) throws InputException {
    Decoded source = source(file, bytes);
    return List.of(article(Jsoup.parse(source.text()), source, Facts.NONE));
  }

  /** Returns all blocks of a page, whatever its elements are called. */
  public List<PageLine> lines(Path file, byte[] bytes) throws InputException {
    return PageWalk.all(Jsoup.parse(source(file, bytes).text()).body()).stream()
        .map(block -> new PageLine(kind(block), block.text()))
        .toList();
  }

  /** Factiva's headlines are no headings, but called so. */
  private static Piece.Kind kind(PageBlock block) {
    return block.parent().id().equals("hd") ? Piece.Kind.HEADING : block.kind();
  }

  /**
   * Reads a page that stands in something larger.
   *
   * @param file the file that holds it, for messages
   * @param known what is known of the article from there, which goes before what the page says
   */
  public Extract article(Path file, byte[] bytes, Facts known) throws InputException {
    Decoded source = source(file, bytes);
    return article(Jsoup.parse(source.text()), source, known);
  }

  private Decoded source(Path file, byte[] bytes) throws InputException {
    Decoded source = PageText.of(file, bytes, encoding);
    if (source.text().length() > LONGEST) {
      throw InputException.in(
          file,
          "the page is longer than 8 million chars, its pictures aside, which no article is. Save the"
              + " article as plain text.");
    }
    return source;
  }

  private static Extract article(Document page, Decoded source, Facts known) {
    Facts facts = known.or(new PageFacts(page, known.url()).facts());
    ExtractedText words = new ExtractedText();
    facts.headline().ifPresent(headline -> words.add(Piece.Kind.HEADING, headline));
    for (PageBlock block : MainText.of(page.body())) {
      if (facts.headline().filter(block.text()::equals).isEmpty()) {
        words.add(block.kind(), block.text());
      }
    }
    return Extract.of(words, facts, source.notes());
  }
}
