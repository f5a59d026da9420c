package io.github.crossread.report.pdf.file;

import io.github.crossread.report.pdf.font.Fonts;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Form;
import io.github.crossread.report.pdf.type.Form.Disc;
import io.github.crossread.report.pdf.type.Form.Point;
import io.github.crossread.report.pdf.type.Form.Polygon;
import io.github.crossread.report.pdf.type.Form.Rectangle;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.Type;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Puts words and shapes on a page, each marked as the content of its tag. */
final class Canvas implements Closeable {
  /** How far a curve's handles stand out, for four curves that make a circle. */
  private static final double CIRCLE = 0.5523;

  private final PDPageContentStream stream;
  private final PageSize size;
  private final Fonts fonts;
  private final EmbeddedFonts embedded;
  private final StructureTree structure;
  private Optional<Tag> open = Optional.empty();

  Canvas(
      PDPageContentStream stream,
      PageSize size,
      Fonts fonts,
      EmbeddedFonts embedded,
      StructureTree structure)
      throws IOException {
    this.stream = stream;
    this.size = size;
    this.fonts = fonts;
    this.embedded = embedded;
    this.structure = structure;
    if (size.scale() != 1) {
      stream.transform(Matrix.getScaleInstance((float) size.scale(), (float) size.scale()));
    }
  }

  /** Draws the things of a page's body. */
  void body(List<Item> items) throws IOException {
    for (Item item : items) {
      draw(item);
    }
    closeMark();
  }

  /** Draws what stands above or below the body of each page. */
  void furniture(List<Item> items, String subtype) throws IOException {
    if (items.isEmpty()) {
      return;
    }
    COSDictionary properties = new COSDictionary();
    properties.setName(COSName.TYPE, "Pagination");
    properties.setName(COSName.SUBTYPE, subtype);
    stream.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(properties));
    open = Optional.of(Tag.ARTIFACT);
    for (Item item : items) {
      draw(item);
    }
    closeMark();
  }

  private void draw(Item item) throws IOException {
    if (item instanceof Item.Words words) {
      mark(words.tag());
      draw(words);
    } else if (item instanceof Item.Shape shape) {
      mark(shape.tag());
      draw(shape);
    }
  }

  private void mark(Tag tag) throws IOException {
    if (open.filter(o -> o == tag).isPresent()) {
      return;
    }
    closeMark();
    if (tag == Tag.ARTIFACT) {
      stream.beginMarkedContent(COSName.ARTIFACT);
    } else {
      stream.beginMarkedContent(COSName.getPDFName(tag.type()), structure.mark(tag));
    }
    open = Optional.of(tag);
  }

  private void closeMark() throws IOException {
    if (open.isPresent()) {
      stream.endMarkedContent();
      open = Optional.empty();
    }
  }

  private void draw(Item.Words words) throws IOException {
    List<Fonts.Stretch> stretches = fonts.stretches(words.shown(), words.type().face());
    boolean otherwise =
        !words.shown().equals(words.text()) || stretches.stream().anyMatch(Fonts.Stretch::replaced);
    if (otherwise) {
      beginSpanOf(words.text());
    }
    double x = words.x();
    for (Fonts.Stretch stretch : stretches) {
      show(words, stretch, x);
      x += width(stretch.text(), words.type());
    }
    if (otherwise) {
      stream.endMarkedContent();
    }
  }

  /**
   * Opens what stands for words. PDFBox names such a dictionary and keeps it with the page, where
   * Poppler and what is built on it don't look; so it is written in its place.
   */
  @SuppressWarnings("deprecation")
  private void beginSpanOf(String words) throws IOException {
    ByteArrayOutputStream operator = new ByteArrayOutputStream();
    operator.writeBytes("/Span <</ActualText ".getBytes(StandardCharsets.US_ASCII));
    COSWriter.writeString(new COSString(words), operator);
    operator.writeBytes(">> BDC\n".getBytes(StandardCharsets.US_ASCII));
    stream.appendRawCommands(operator.toByteArray());
  }

  private double width(String text, Type type) {
    return text.codePoints().mapToDouble(c -> fonts.advance(c, type.face())).sum() * type.size();
  }

  private void show(Item.Words words, Fonts.Stretch stretch, double x) throws IOException {
    PDType0Font font = embedded.font(stretch.font());
    stream.beginText();
    stream.setFont(font, (float) words.type().size());
    fill(words.colour());
    stream.newLineAtOffset(x(x), y(words.y()));
    stream.showText(stretch.text());
    stream.endText();
  }

  private void draw(Item.Shape shape) throws IOException {
    if (shape.fill().isPresent()) {
      fill(shape.fill().get());
      outline(shape.form());
      stream.fill();
    }
    if (shape.stroke().isPresent()) {
      Colour colour = shape.stroke().get();
      stream.setStrokingColor(colour.red(), colour.green(), colour.blue());
      stream.setLineWidth(rounded(shape.width()));
      if (shape.dotted()) {
        float dot = rounded(shape.width());
        stream.setLineDashPattern(new float[] {dot, dot}, 0);
      }
      outline(shape.form());
      stream.stroke();
      if (shape.dotted()) {
        stream.setLineDashPattern(new float[0], 0);
      }
    }
  }

  private void fill(Colour colour) throws IOException {
    stream.setNonStrokingColor(colour.red(), colour.green(), colour.blue());
  }

  private void outline(Form form) throws IOException {
    if (form instanceof Rectangle r) {
      stream.addRect(x(r.x()), y(r.y() + r.height()), rounded(r.width()), rounded(r.height()));
    } else if (form instanceof Polygon polygon) {
      outline(polygon.points());
    } else if (form instanceof Disc disc) {
      circle(disc);
    }
  }

  private void outline(List<Point> points) throws IOException {
    stream.moveTo(x(points.get(0).x()), y(points.get(0).y()));
    for (Point point : points.subList(1, points.size())) {
      stream.lineTo(x(point.x()), y(point.y()));
    }
  }

  private void circle(Disc disc) throws IOException {
    double r = disc.radius();
    double h = r * CIRCLE;
    double x = disc.x();
    double y = disc.y();
    stream.moveTo(x(x + r), y(y));
    curve(x + r, y + h, x + h, y + r, x, y + r);
    curve(x - h, y + r, x - r, y + h, x - r, y);
    curve(x - r, y - h, x - h, y - r, x, y - r);
    curve(x + h, y - r, x + r, y - h, x + r, y);
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3)
      throws IOException {
    stream.curveTo(x(x1), y(y1), x(x2), y(y2), x(x3), y(y3));
  }

  private float x(double x) {
    return rounded(size.margin() + x);
  }

  private float y(double y) {
    return rounded(size.height() - PageSize.BODY_TOP - y);
  }

  /** A hundredth of a point is finer than any eye or printer. */
  private static float rounded(double value) {
    return Math.round(value * 100) / 100f;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
