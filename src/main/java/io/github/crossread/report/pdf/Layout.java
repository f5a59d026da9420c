package io.github.crossread.report.pdf;

import io.github.crossread.document.Annotated;
import io.github.crossread.document.Document;
import io.github.crossread.report.Part;
import io.github.crossread.report.Report;
import io.github.crossread.report.pdf.article.ArticlePages;
import io.github.crossread.report.pdf.article.StatementPages;
import io.github.crossread.report.pdf.font.Fonts;
import io.github.crossread.report.pdf.font.Printable;
import io.github.crossread.report.pdf.part.Destinations;
import io.github.crossread.report.pdf.part.EvidencePages;
import io.github.crossread.report.pdf.part.MethodPages;
import io.github.crossread.report.pdf.part.PageNumbers;
import io.github.crossread.report.pdf.part.Setting;
import io.github.crossread.report.pdf.summary.FindingPages;
import io.github.crossread.report.pdf.summary.FirstPage;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Chapter;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.Laid;
import io.github.crossread.report.pdf.type.LineBreaker;
import io.github.crossread.report.pdf.type.Lines;
import io.github.crossread.report.pdf.type.PageBreaker;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lays a report out: where every line and shape stands, on which page. */
public final class Layout {
  /** Page numbers in the text never change where lines break, so two layouts do; one to spare. */
  private static final int MOST_ROUNDS = 3;

  private static final double HEAD_Y = 32 - PageSize.BODY_TOP;
  private static final double FOOT_ABOVE_EDGE = 30;

  private final Document document;
  private final Report report;
  private final PageSize size;
  private final LineBreaker lines;

  Layout(Document document, PageSize size, Fonts fonts) {
    this.document = document;
    report = document.report();
    this.size = size;
    lines = new LineBreaker(fonts);
  }

  /** Lays the report out, with the numbers of the pages that it refers to. */
  Laid laid() {
    PageNumbers places = new PageNumbers(Map.of());
    for (int round = 1; round < MOST_ROUNDS; round++) {
      Laid laid = laid(places);
      if (places(laid).equals(places)) {
        return laid;
      }
      places = places(laid);
    }
    return laid(places);
  }

  private static PageNumbers places(Laid laid) {
    Map<String, Integer> pages = new TreeMap<>();
    laid.anchors().forEach((name, place) -> pages.put(name, place.page()));
    return new PageNumbers(pages);
  }

  private Laid laid(PageNumbers places) {
    Setting setting = new Setting(document, size, lines, places);
    Tag root = Tag.document();
    List<PageBreaker.Sheet> sheets = PageBreaker.sheets(chapters(setting, root), size.bodyHeight());
    List<Laid.Page> pages = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      List<Item> head = i == 0 ? List.of() : head(setting, sheets.get(i).title());
      pages.add(new Laid.Page(sheets.get(i).body(), head, foot(setting, i + 1, sheets.size())));
    }
    return new Laid(pages, bookmarks(setting), root);
  }

  /** Makes each chapter when it is laid on pages: all at once they take as much room as these. */
  private Stream<Chapter> chapters(Setting setting, Tag root) {
    Tag summary = root.child("Part");
    Tag matrix = root.child("Part");
    Tag outlets = root.child("Part");
    Tag statements = root.child("Part");
    Tag evidence = root.child("Part");
    Tag method = root.child("Part");
    Stream<Supplier<Chapter>> first =
        Stream.of(
            () -> chapter(setting, Part.SUMMARY, new FirstPage(setting).slices(summary)),
            () -> chapter(setting, Part.FINDINGS, new FindingPages(setting).slices(matrix)));
    Stream<Supplier<Chapter>> last =
        Stream.of(
            () -> chapter(setting, Part.STATEMENTS, new StatementPages(setting).slices(statements)),
            () -> chapter(setting, Part.EVIDENCE, new EvidencePages(setting).slices(evidence)),
            () -> chapter(setting, Part.METHOD, new MethodPages(setting).slices(method)));
    Stream<Supplier<Chapter>> between =
        document.articles().stream().map(part -> () -> outlet(setting, outlets, part));
    return Stream.concat(Stream.concat(first, between), last).map(Supplier::get);
  }

  private static Chapter chapter(Setting setting, Part part, List<Slice> slices) {
    return new Chapter(setting.words(part.key()), true, slices);
  }

  private Chapter outlet(Setting setting, Tag tag, Annotated part) {
    String name = report.outlet(part.article()).name();
    String title = setting.words("pdf.outletPart", name);
    List<Slice> slices = new ArrayList<>(new ArticlePages(setting, part).slices(tag.child("Sect")));
    if (part.equals(document.articles().get(0))) {
      slices.add(0, new Board().anchor(Destinations.part(Part.OUTLETS)).slice(0).kept());
    }
    return new Chapter(title, true, slices);
  }

  private List<Item> head(Setting setting, String title) {
    double y = HEAD_Y + Type.SMALL.baseline();
    double half = size.measure() / 2 - 6;
    Lines left = furniture(setting, setting.document().title(), half);
    Lines right = furniture(setting, title, half);
    return new Board().put(left, 0, y).putRight(right, size.measure(), y).items();
  }

  private List<Item> foot(Setting setting, int page, int pages) {
    double top = size.height() - PageSize.BODY_TOP - FOOT_ABOVE_EDGE - Type.SMALL.leading();
    double y = top + Type.SMALL.baseline();
    List<TextRun> runs =
        List.of(
            new TextRun(setting.words("pdf.foot") + " ", Type.SMALL, Colour.GREY, Tag.ARTIFACT),
            new TextRun(report.id(), Type.SMALL_ID, Colour.GREY, Tag.ARTIFACT));
    Lines left = setting.lines().block(runs, size.measure() - 90, 1);
    Lines right = furniture(setting, setting.words("pdf.pageOf", page, pages), 84);
    return new Board().put(left, 0, y).putRight(right, size.measure(), y).items();
  }

  private static Lines furniture(Setting setting, String words, double width) {
    return setting.line(words, Type.SMALL, Colour.GREY, Tag.ARTIFACT, width);
  }

  private List<Laid.Bookmark> bookmarks(Setting setting) {
    List<Laid.Bookmark> bookmarks = new ArrayList<>();
    for (Part part : Part.values()) {
      if (part == Part.OUTLETS && document.articles().isEmpty()) {
        continue;
      }
      bookmarks.add(new Laid.Bookmark(setting.words(part.key()), Destinations.part(part), 0));
      if (part == Part.OUTLETS) {
        document.articles().forEach(outlet -> bookmarks.add(bookmark(outlet)));
      }
    }
    return bookmarks;
  }

  private Laid.Bookmark bookmark(Annotated part) {
    String name = Printable.of(report.outlet(part.article()).name());
    return new Laid.Bookmark(name, Destinations.outlet(part.article()), 1);
  }
}
