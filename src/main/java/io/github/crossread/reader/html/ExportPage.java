package io.github.crossread.reader.html;

import io.github.crossread.article.Note;
import io.github.crossread.reader.export.ExportLine;
import io.github.crossread.reader.export.Exports;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.Piece;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** A page with which a database of newspapers exports articles. */
final class ExportPage {

  /** What the pages of such databases hold somewhere. */
  private static final Pattern MAY_BE =
      Pattern.compile("(?i)factiva|nexis|lxncomment|<doc number|proquest");

  private ExportPage() {}

  /** Returns the articles of an export; none, if the page is none. */
  static List<Extract> articles(String source, Document page, List<Note> notes) {
    if (!MAY_BE.matcher(source).find()) {
      return List.of();
    }
    List<ExportLine> lines =
        PageWalk.all(page.body()).stream()
            .map(block -> ExportLine.paragraph(kind(block), block.text()))
            .toList();
    return Exports.inParagraphs(lines, notes);
  }

  /** Factiva's headlines are no headings, but called so. */
  private static Piece.Kind kind(PageBlock block) {
    return block.parent().id().equals("hd") ? Piece.Kind.HEADING : block.kind();
  }
}
