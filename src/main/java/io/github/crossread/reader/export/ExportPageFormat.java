package io.github.crossread.reader.export;

import io.github.crossread.reader.format.ArticleFormat;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.html.HtmlFormat;
import io.github.crossread.reader.source.Head;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Pages with which a database of newspapers exports articles. */
public final class ExportPageFormat implements ArticleFormat {

  /** What the pages of such databases hold somewhere in the beginning. */
  private static final Pattern MAY_BE =
      Pattern.compile("(?i)factiva|nexis|lxncomment|<doc number|proquest");

  private final HtmlFormat page;

  /**
   * Makes the format.
   *
   * @param encoding the encoding of all articles, if the user gave one
   */
  public ExportPageFormat(Optional<Charset> encoding) {
    this.page = new HtmlFormat(encoding);
  }

  @Override
  public Set<String> endings() {
    return Set.of();
  }

  @Override
  public boolean recognizes(byte[] bytes) {
    return page.recognizes(bytes) && MAY_BE.matcher(Head.of(bytes)).find();
  }

  /** A page that only names such a database is one as others are. */
  @Override
  public List<Extract> read(Path file, byte[] bytes) throws InputException {
    List<ExportLine> lines =
        page.lines(file, bytes).stream()
            .map(line -> ExportLine.paragraph(line.kind(), line.words()))
            .toList();
    List<Extract> articles = Exports.inParagraphs(lines, List.of());
    return articles.isEmpty() ? page.read(file, bytes) : articles;
  }
}
