package io.github.crossread.report.pdf.part;

import io.github.crossread.document.Document;
import io.github.crossread.document.Languages;
import io.github.crossread.report.Part;
import io.github.crossread.report.Report;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.LineBreaker;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.List;

/**
 * What every part is laid out with.
 *
 * @param document what to print
 * @param size the page
 * @param lines breaks lines
 * @param places where things stood in the layout before
 */
public record Setting(Document document, PageSize size, LineBreaker lines, PageNumbers places) {
  /** How wide an id may be, in points. */
  static final double MOST_ID_WIDTH = 60;

  /** Returns how wide the body is, in units of the layout. */
  public double measure() {
    return size.measure();
  }

  /** Returns what the document was composed from. */
  public Report report() {
    return document.report();
  }

  /** Returns the languages of what was printed. */
  public Languages languages() {
    return document.languages();
  }

  /** Returns the report's own words. */
  public String words(String key, Object... values) {
    return report().wording().of(key, values);
  }

  /** Returns the report's own words for a count. */
  public String count(String key, int count, Object... more) {
    return report().wording().count(key, count, more);
  }

  /** Sets one text in one way. */
  public Lines block(String text, Type type, Colour colour, Tag tag, double width) {
    return lines.block(List.of(new TextRun(text, type, colour, tag)), width);
  }

  /** Sets one text in one line, cut where it is wider. */
  public Lines line(String text, Type type, Colour colour, Tag tag, double width) {
    return lines.block(List.of(new TextRun(text, type, colour, tag)), width, 1);
  }

  /**
   * Returns an outlet's name if every outlet's fits a width in points, so that a table does not mix
   * long and short ones; else the short one, cut if it must be.
   */
  public String name(ReportOutlet outlet, Type type, double width) {
    boolean fits = report().outlets().stream().allMatch(o -> lines.width(o.name(), type) <= width);
    return fits ? outlet.name() : lines.fit(outlet.shortName(), type, width);
  }

  /**
   * Puts words that lead elsewhere, in blue.
   *
   * @param parent what the link stands in
   * @return how wide they are, in points
   */
  public double link(
      Board board, Tag parent, String text, String contents, String target, double x, double y) {
    Tag link = parent == Tag.ARTIFACT ? Tag.ARTIFACT : parent.child("Link");
    Lines block = block(text, Type.SMALL_NAME, Colour.BLUE, link, Double.MAX_VALUE);
    board.put(block, x, y);
    area(board, block, link, contents, target, x, y);
    return block.width();
  }

  /** Makes one line of words lead elsewhere; in what is repeated on a page, nothing does. */
  public void area(
      Board board, Lines block, Tag link, String contents, String target, double x, double y) {
    if (link != Tag.ARTIFACT) {
      double top = y - block.baseline();
      board.add(new Item.Area(link, contents, target, x, top, block.width(), block.height()));
    }
  }

  /** Returns the words that tell where a link leads. */
  public String pageOf(String anchor) {
    return words("pdf.page", places.page(anchor));
  }

  /** Returns what a statement is called: its number. */
  public String number(String passage) {
    return document.number(passage);
  }

  /** Returns a statement's number, cut where there is no room for it. */
  String id(String passage, double width) {
    return lines.fit(number(passage), Type.SMALL_NAME, width);
  }

  /** Puts a statement's number that leads to its row. */
  double passage(Board board, Tag parent, String passage, double x, double y) {
    String target = places.first(Destinations.row(passage), Destinations.part(Part.FINDINGS));
    String contents = words("pdf.link.matrix", number(passage), places.page(target));
    return link(board, parent, id(passage, MOST_ID_WIDTH), contents, target, x, y);
  }
}
