package io.github.crossread.reader.document;

import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.xml.XmlHandler;
import io.github.crossread.reader.xml.XmlName;
import java.util.Map;

/**
 * The body of a DOCX (ECMA-376, part 1, WordprocessingML): its paragraphs as they are read with all
 * changes accepted, without hidden text, notes and the older copies of boxes.
 */
final class WordHandler implements XmlHandler {

  private final Map<String, Piece.Kind> styles;
  private final DocumentText text = new DocumentText();
  private int left;
  private boolean words;
  private boolean hidden;
  private boolean inRunProperties;

  WordHandler(Map<String, Piece.Kind> styles) {
    this.styles = styles;
  }

  DocumentText text() {
    return text;
  }

  @Override
  public void start(XmlName name, Map<String, String> attributes) {
    if (left > 0 || isLeft(name.local())) {
      left++;
      return;
    }
    switch (name.local()) {
      case "p" -> text.begin();
      case "pStyle" -> style(attributes);
      case "outlineLvl" -> level(attributes);
      case "numPr" -> text.kind(Piece.Kind.BULLET);
      case "r" -> hidden = false;
      case "rPr" -> inRunProperties = true;
      case "vanish" -> hidden |= inRunProperties && !"0".equals(attributes.get("val"));
      case "t" -> words = !hidden;
      case "tab" -> add(" ");
      case "br", "cr" -> add("\n");
      case "noBreakHyphen" -> add("-");
      case "tr" -> text.beginRow();
      case "tc" -> text.beginCell();
      default -> {
        // All else is how it looks.
      }
    }
  }

  private static boolean isLeft(String name) {
    return switch (name) {
      case "Fallback", "del", "moveFrom", "instrText", "pict", "tblPr", "tcPr", "sectPr", "tabs" ->
          true;
      default -> false;
    };
  }

  private void style(Map<String, String> attributes) {
    Piece.Kind kind = styles.get(attributes.getOrDefault("val", ""));
    if (kind != null) {
      text.kind(kind);
    }
  }

  /** The level nine is that of text. */
  private void level(Map<String, String> attributes) {
    if (!"9".equals(attributes.get("val"))) {
      text.kind(Piece.Kind.HEADING);
    }
  }

  private void add(String mark) {
    if (!hidden) {
      text.add(mark);
    }
  }

  @Override
  public void text(String chars) {
    if (left == 0 && words) {
      text.add(chars);
    }
  }

  @Override
  public void end(XmlName name) {
    if (left > 0) {
      left--;
      return;
    }
    switch (name.local()) {
      case "p" -> text.end();
      case "t" -> words = false;
      case "rPr" -> inRunProperties = false;
      case "tr" -> text.endRow();
      default -> {
        // All else needs no end.
      }
    }
  }
}
