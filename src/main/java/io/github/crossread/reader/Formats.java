package io.github.crossread.reader;

import io.github.crossread.reader.archive.ArchiveFormat;
import io.github.crossread.reader.asciidoc.AsciiDocReader;
import io.github.crossread.reader.document.DocumentFormat;
import io.github.crossread.reader.export.ExportPageFormat;
import io.github.crossread.reader.format.ArticleFormat;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.html.HtmlFormat;
import io.github.crossread.reader.mail.MailFormat;
import io.github.crossread.reader.markdown.MarkdownReader;
import io.github.crossread.reader.news.NewsXmlFormat;
import io.github.crossread.reader.news.NinjsFormat;
import io.github.crossread.reader.pdf.PdfFormat;
import io.github.crossread.reader.plain.PlainTextReader;
import io.github.crossread.reader.source.OtherContent;
import io.github.crossread.reader.table.TableColumns;
import io.github.crossread.reader.table.TableFormat;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What article files may be written in: admitted by their endings, read by their content. */
final class Formats {

  /** The endings of article files, as messages name them. */
  static final String ENDINGS =
      ".txt, .md, .adoc, .html, .docx, .odt, .rtf, .pdf, .eml or .mhtml, and files of articles in .csv, .tsv,"
          + " .json, .jsonl, .xml, .rss, .warc or .wacz";

  /** Pages carry their pictures, exports hundreds of articles. */
  static final int LARGEST_FILE = 32 * 1024 * 1024;

  private final Optional<Charset> encoding;
  private final List<ArticleFormat> others;
  private final ArticleFormat plain;
  private final ArticleFormat page;
  private final List<ArticleFormat> all;

  /**
   * Makes the formats.
   *
   * @param encoding the encoding of all articles, if the user gave one
   */
  Formats(Optional<Charset> encoding) {
    this(encoding, List.of());
  }

  /**
   * Makes the formats, and others.
   *
   * @param encoding the encoding of all articles, if the user gave one
   * @param others further formats, which read what they recognize
   */
  Formats(Optional<Charset> encoding, List<ArticleFormat> others) {
    this(encoding, others, TableColumns.USUAL, List.of());
  }

  private Formats(
      Optional<Charset> encoding,
      List<ArticleFormat> others,
      TableColumns columns,
      List<String> pages) {
    this.encoding = encoding;
    this.others = List.copyOf(others);
    this.plain = new TextFormat(Set.of("txt"), new PlainTextReader(), encoding);
    this.page = new HtmlFormat(encoding);
    List<ArticleFormat> formats = new ArrayList<>(others);
    formats.add(new ExportPageFormat(encoding));
    formats.add(page);
    formats.add(new ArchiveFormat(pages));
    formats.add(new DocumentFormat());
    formats.add(new PdfFormat());
    formats.add(new MailFormat());
    formats.add(new NewsXmlFormat());
    formats.add(new NinjsFormat(encoding));
    formats.add(TableFormat.json(columns, encoding));
    formats.add(TableFormat.csv(columns, encoding));
    formats.add(plain);
    formats.add(new TextFormat(Set.of("md", "markdown"), new MarkdownReader(), encoding));
    formats.add(new TextFormat(Set.of("adoc", "asciidoc"), new AsciiDocReader(), encoding));
    this.all = List.copyOf(formats);
  }

  /**
   * Returns these formats for a set that says more of its files.
   *
   * @param columns which column of its tables holds what
   * @param pages patterns of the addresses in its web archives that are articles; none for all
   */
  Formats with(TableColumns columns, List<String> pages) {
    return columns.equals(TableColumns.USUAL) && pages.isEmpty()
        ? this
        : new Formats(encoding, others, columns, pages);
  }

  /** Returns whether a file's name is one of an article. */
  boolean admit(String fileName) {
    return by(ArticleFormat::endings, fileName).isPresent();
  }

  /** Returns whether a file's name is one of data, which may hold articles. */
  boolean mayAdmit(String fileName) {
    return by(ArticleFormat::dataEndings, fileName).isPresent();
  }

  /** Returns whether content that begins like this holds articles for sure. */
  boolean recognize(byte[] head) {
    return recognized(head).isPresent();
  }

  private Optional<ArticleFormat> by(
      Function<ArticleFormat, Set<String>> endings, String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(format -> endings.apply(format).stream().anyMatch(e -> name.endsWith("." + e)))
        .findFirst();
  }

  private Optional<ArticleFormat> recognized(byte[] bytes) {
    return all.stream().filter(format -> format.recognizes(bytes)).findFirst();
  }

  /** Returns the format of a file that is read as a stream, if it is one of those. */
  Optional<ArticleFormat> streamed(byte[] head) {
    return recognized(head).filter(ArticleFormat::streams);
  }

  /** Takes the articles out of a file, by the format that its content is of. */
  List<Extract> read(Path file, String name, byte[] bytes) throws InputException {
    return format(file, name, bytes).read(file, bytes);
  }

  private ArticleFormat format(Path file, String name, byte[] bytes) throws InputException {
    Optional<ArticleFormat> sure = recognized(bytes).or(() -> by(ArticleFormat::dataEndings, name));
    if (sure.isPresent()) {
      return sure.get();
    }
    OtherContent.refuse(file, bytes);
    ArticleFormat named = by(ArticleFormat::endings, name).orElse(plain);
    boolean mayBe = named.equals(page) ? HtmlFormat.hasTags(bytes) : named instanceof TextFormat;
    return mayBe ? named : plain;
  }
}
