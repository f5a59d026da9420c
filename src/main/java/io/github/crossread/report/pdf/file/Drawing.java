package io.github.crossread.report.pdf.file;

import io.github.crossread.report.pdf.font.Fonts;
import io.github.crossread.report.pdf.type.Form;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.Laid;
import io.github.crossread.report.pdf.type.PageSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Puts a report that is laid out on paper: pages, links, bookmarks, structure. */
public final class Drawing {
  private static final int ABOVE_DESTINATION = 8;

  /**
   * Rows, statements, outlets and parts; of ids in other letters an address would be unreadable.
   */
  private static final Pattern CITABLE =
      Pattern.compile("(row|statement|outlet|part|quotation|disagreement)/([A-Za-z0-9._-]+)");

  private static final COSArray NO_BORDER = COSArray.ofCOSIntegers(List.of(0, 0, 0));

  private final PDDocument document;
  private final Laid laid;
  private final PageSize size;
  private final Map<String, Laid.Place> anchors;
  private final StructureTree structure = new StructureTree();

  /** The document's pages, which it finds only by going through its tree. */
  private final List<PDPage> papers = new ArrayList<>();

  public Drawing(PDDocument document, Laid laid, PageSize size) {
    this.document = document;
    this.laid = laid;
    this.size = size;
    anchors = laid.anchors();
  }

  /** Draws all pages, and returns the tags of what is on them. */
  public StructureTree draw(Fonts fonts) throws IOException {
    EmbeddedFonts embedded = new EmbeddedFonts(document);
    for (Laid.Page page : laid.pages()) {
      PDPage paper = emptyPage();
      document.addPage(paper);
      papers.add(paper);
      structure.open(paper);
      PDPageContentStream stream =
          new PDPageContentStream(document, paper, AppendMode.OVERWRITE, false);
      try (Canvas canvas = new Canvas(stream, size, fonts, embedded, structure)) {
        canvas.furniture(page.head(), "Header");
        canvas.body(page.body());
        canvas.furniture(page.foot(), "Footer");
      }
      compress(paper);
      extents(page.body());
    }
    embedded.embed();
    links();
    bookmarks();
    names();
    labels();
    structure.finish(document.getDocumentCatalog(), laid.document());
    return structure;
  }

  private static void compress(PDPage page) throws IOException {
    try (COSStream drawn = page.getCOSObject().getCOSStream(COSName.CONTENTS)) {
      COSStream compressed =
          new CompressedStream(
              out -> {
                try (InputStream in = drawn.createInputStream()) {
                  in.transferTo(out);
                }
              });
      page.getCOSObject().setItem(COSName.CONTENTS, compressed);
    }
  }

  private PDPage emptyPage() {
    PDPage page =
        new PDPage(
            new PDRectangle(
                (float) (size.width() * size.scale()), (float) (size.height() * size.scale())));
    // The order of the structure is the order in which links are stepped through.
    page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    return page;
  }

  private void extents(List<Item> items) {
    for (Item item : items) {
      if (item instanceof Item.Extent extent) {
        extent
            .tag()
            .with("Layout", "BBox", box(extent.room()))
            .with("Layout", "Placement", "Block");
      }
    }
  }

  /** In whole points: how a fraction is written differs between JDKs. */
  private List<Integer> box(Form.Rectangle room) {
    return List.of(
        (int) Math.floor(fromLeft(room.x())),
        (int) Math.floor(fromBelow(room.bottom())),
        (int) Math.ceil(fromLeft(room.x() + room.width())),
        (int) Math.ceil(fromBelow(room.y())));
  }

  private double fromLeft(double x) {
    return (size.margin() + x) * size.scale();
  }

  private double fromBelow(double y) {
    return (size.height() - PageSize.BODY_TOP - y) * size.scale();
  }

  /** Links come after all pages are there, as they lead forward too. */
  private void links() throws IOException {
    for (int i = 0; i < laid.pages().size(); i++) {
      for (Item item : laid.pages().get(i).body()) {
        if (item instanceof Item.Area area && anchors.containsKey(area.target())) {
          link(i, area);
        }
      }
    }
  }

  private void link(int number, Item.Area area) throws IOException {
    PDPage page = papers.get(number);
    PDAnnotationLink link = new PDAnnotationLink();
    Form.Rectangle room = new Form.Rectangle(area.x(), area.y(), area.width(), area.height());
    link.getCOSObject().setItem(COSName.RECT, COSArray.ofCOSIntegers(box(room)));
    link.getCOSObject().setItem(COSName.BORDER, NO_BORDER);
    link.setPrinted(true);
    link.setContents(area.contents());
    link.setPage(page);
    link.setDestination(destination(area.target()));
    page.getAnnotations().add(link);
    structure.link(area.tag(), link, number);
  }

  private PDPageXYZDestination destination(String anchor) {
    Optional<Laid.Place> place = Optional.ofNullable(anchors.get(anchor));
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(papers.get(place.map(Laid.Place::page).orElse(1) - 1));
    double y = place.map(Laid.Place::y).orElse(0.0);
    destination.setTop((int) Math.round(fromBelow(y)) + ABOVE_DESTINATION);
    return destination;
  }

  private void bookmarks() {
    PDDocumentOutline outline = new PDDocumentOutline();
    Optional<PDOutlineItem> part = Optional.empty();
    for (Laid.Bookmark bookmark : laid.bookmarks()) {
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(bookmark.title());
      item.setDestination(destination(bookmark.anchor()));
      if (bookmark.level() > 0 && part.isPresent()) {
        part.get().addLast(item);
      } else {
        outline.addLast(item);
        part = Optional.of(item);
      }
    }
    outline.openNode();
    document.getDocumentCatalog().setDocumentOutline(outline);
  }

  /** Gives places names that an address can end with, by byte as PDF orders them. */
  private void names() {
    Map<String, String> named = new TreeMap<>();
    for (String anchor : anchors.keySet()) {
      Matcher name = CITABLE.matcher(anchor);
      if (name.matches()) {
        String kind = name.group(1);
        named.put(kind.equals("row") ? name.group(2) : kind + "-" + name.group(2), anchor);
      }
    }
    COSArray names = new COSArray();
    named.forEach(
        (name, anchor) -> {
          names.add(new COSString(name.getBytes(StandardCharsets.US_ASCII)));
          names.add(destination(anchor).getCOSObject());
        });
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    COSDictionary all = new COSDictionary();
    all.setItem(COSName.DESTS, tree);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, all);
  }

  private void labels() {
    PDPageLabels labels = new PDPageLabels(document);
    PDPageLabelRange all = new PDPageLabelRange();
    all.setStyle(PDPageLabelRange.STYLE_DECIMAL);
    labels.setLabelItem(0, all);
    document.getDocumentCatalog().setPageLabels(labels);
  }
}
