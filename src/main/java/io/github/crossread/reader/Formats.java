package io.github.crossread.reader;

import io.github.crossread.reader.format.ArticleFormat;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.html.HtmlFormat;
import io.github.crossread.reader.markdown.MarkdownReader;
import io.github.crossread.reader.plain.PlainTextReader;
import io.github.crossread.reader.source.OtherContent;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What article files may be written in: admitted by their endings, read by their content. */
final class Formats {

  /** The endings of article files, as messages name them. */
  static final String ENDINGS = ".txt, .md, .markdown, .html, .htm or .xhtml";

  /** Pages that are saved as one file carry their pictures; no text is as large. */
  private static final int LARGEST_PAGE = 32 * 1024 * 1024;

  private static final Formats ANY = new Formats(Optional.empty());

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
    this.plain = new TextFormat(Set.of("txt"), new PlainTextReader(), encoding);
    this.page = new HtmlFormat(encoding);
    List<ArticleFormat> formats = new ArrayList<>(others);
    formats.add(page);
    formats.add(plain);
    formats.add(new TextFormat(Set.of("md", "markdown"), new MarkdownReader(), encoding));
    this.all = List.copyOf(formats);
  }

  /** Returns whether a file's name is one of an article. */
  static boolean admit(String fileName) {
    return ANY.byEnding(fileName).isPresent();
  }

  /** Returns the most bytes that a file with this name may have. */
  static int largest(String fileName) {
    return ANY.byEnding(fileName).filter(ANY.page::equals).isPresent()
        ? LARGEST_PAGE
        : ArticleSetReader.LARGEST_ARTICLE;
  }

  private Optional<ArticleFormat> byEnding(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return all.stream().filter(format -> format.endings().contains(ending)).findFirst();
  }

  /** Takes the articles out of a file, by the format that its content is of. */
  List<Extract> read(Path file, String name, byte[] bytes) throws InputException {
    OtherContent.refuse(file, bytes);
    return format(name, bytes).read(file, bytes);
  }

  private ArticleFormat format(String name, byte[] bytes) {
    Optional<ArticleFormat> recognized =
        all.stream().filter(format -> format.recognizes(bytes)).findFirst();
    ArticleFormat named = byEnding(name).orElse(plain);
    boolean onlyCalledPage = named.equals(page) && !HtmlFormat.hasTags(bytes);
    return recognized.orElse(onlyCalledPage ? plain : named);
  }
}
