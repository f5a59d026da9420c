package io.github.crossread.report.pdf;

import io.github.crossread.report.pdf.font.Fonts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
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
final class Drawing {
  private static final int ABOVE_DESTINATION = 8;

  private final PDDocument document;
  private final Laid laid;
  private final PageSize size;
  private final Map<String, Laid.Place> anchors;
  private final StructureTree structure = new StructureTree();

  Drawing(PDDocument document, Laid laid, PageSize size) {
    this.document = document;
    this.laid = laid;
    this.size = size;
    anchors = laid.anchors();
  }

  /** Draws all pages. */
  void draw(Fonts fonts) throws IOException {
    EmbeddedFonts embedded = new EmbeddedFonts(document);
    for (Laid.Page page : laid.pages()) {
      document.addPage(emptyPage());
      PDPage paper = document.getPage(document.getNumberOfPages() - 1);
      structure.open(paper);
      PDPageContentStream stream =
          new PDPageContentStream(document, paper, AppendMode.OVERWRITE, false);
      try (Canvas canvas = new Canvas(stream, size, fonts, embedded, structure)) {
        canvas.furniture(page.head(), "Header");
        canvas.body(page.body());
        canvas.furniture(page.foot(), "Footer");
      }
      extents(page.body());
    }
    embedded.embed();
    links();
    bookmarks();
    labels();
    structure.finish(document.getDocumentCatalog(), laid.document());
  }

  private PDPage emptyPage() {
    PDPage page = new PDPage(new PDRectangle((float) size.width(), (float) size.height()));
    // The order of the structure is the order in which links are stepped through.
    page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    return page;
  }

  private void extents(List<Item> items) {
    for (Item item : items) {
      if (item instanceof Item.Extent extent) {
        structure.extent(extent.tag(), box(extent.room()));
      }
    }
  }

  /** In whole points: how a fraction is written differs between JDKs. */
  private COSArray box(Form.Rectangle room) {
    COSArray box = new COSArray();
    box.add(COSInteger.get((long) Math.floor(size.margin() + room.x())));
    box.add(COSInteger.get((long) Math.floor(fromBelow(room.bottom()))));
    box.add(COSInteger.get((long) Math.ceil(size.margin() + room.x() + room.width())));
    box.add(COSInteger.get((long) Math.ceil(fromBelow(room.y()))));
    return box;
  }

  private double fromBelow(double y) {
    return size.height() - PageSize.BODY_TOP - y;
  }

  /** Links come after all pages are there, as they lead forward too. */
  private void links() throws IOException {
    for (int i = 0; i < laid.pages().size(); i++) {
      for (Item item : laid.pages().get(i).body()) {
        if (item instanceof Item.Area area && anchors.containsKey(area.target())) {
          link(document.getPage(i), area);
        }
      }
    }
  }

  private void link(PDPage page, Item.Area area) throws IOException {
    PDAnnotationLink link = new PDAnnotationLink();
    Form.Rectangle room = new Form.Rectangle(area.x(), area.y(), area.width(), area.height());
    link.getCOSObject().setItem(COSName.RECT, box(room));
    link.getCOSObject().setItem(COSName.BORDER, noBorder());
    link.setPrinted(true);
    link.setContents(area.contents());
    link.setPage(page);
    link.setDestination(destination(area.target()));
    page.getAnnotations().add(link);
    structure.link(area.tag(), link, page);
  }

  private static COSArray noBorder() {
    COSArray border = new COSArray();
    for (int i = 0; i < 3; i++) {
      border.add(COSInteger.ZERO);
    }
    return border;
  }

  private PDPageXYZDestination destination(String anchor) {
    Optional<Laid.Place> place = Optional.ofNullable(anchors.get(anchor));
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(document.getPage(place.map(Laid.Place::page).orElse(1) - 1));
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

  private void labels() {
    PDPageLabels labels = new PDPageLabels(document);
    PDPageLabelRange all = new PDPageLabelRange();
    all.setStyle(PDPageLabelRange.STYLE_DECIMAL);
    labels.setLabelItem(0, all);
    document.getDocumentCatalog().setPageLabels(labels);
  }
}
