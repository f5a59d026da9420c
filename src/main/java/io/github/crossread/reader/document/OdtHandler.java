package io.github.crossread.reader.document;

import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.xml.XmlHandler;
import io.github.crossread.reader.xml.XmlName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The content of an ODT (OpenDocument 1.3, part 3): its paragraphs as they are read with all
 * changes accepted, without notes and comments.
 */
final class OdtHandler implements XmlHandler {

  private static final int MOST_SPACES = 100;

  private final DocumentText text = new DocumentText();

  /** The styles that others of the document are made after. */
  private final Map<String, String> parents = new HashMap<>();

  private int left;
  private int items;
  private int open;

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
      case "style" -> parent(attributes);
      case "h", "p" -> begin(name, attributes);
      case "s" -> text.add(" ".repeat(spaces(attributes)));
      case "tab" -> text.add(" ");
      case "line-break" -> text.add("\n");
      case "list-item" -> items++;
      case "table-row" -> text.beginRow();
      case "table-cell" -> text.beginCell();
      default -> {
        // All else is how it looks.
      }
    }
  }

  private static boolean isLeft(String name) {
    return switch (name) {
      case "note", "annotation", "tracked-changes", "desc", "master-styles", "forms", "object" ->
          true;
      default -> false;
    };
  }

  private void parent(Map<String, String> attributes) {
    if (attributes.containsKey("name") && attributes.containsKey("parent-style-name")) {
      parents.put(attributes.get("name"), attributes.get("parent-style-name"));
    }
  }

  private void begin(XmlName name, Map<String, String> attributes) {
    open++;
    text.begin();
    String style = attributes.getOrDefault("style-name", "");
    Optional<Piece.Kind> kind = WordStyles.kind(parents.getOrDefault(style, style));
    if (name.local().equals("h")) {
      text.kind(Piece.Kind.HEADING);
    } else if (kind.isPresent()) {
      text.kind(kind.get());
    } else if (items > 0) {
      text.kind(Piece.Kind.BULLET);
    }
  }

  private static int spaces(Map<String, String> attributes) {
    try {
      int count = Integer.parseInt(attributes.getOrDefault("c", "1"));
      return Math.max(0, Math.min(count, MOST_SPACES));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  @Override
  public void text(String chars) {
    if (left == 0 && open > 0) {
      text.add(chars.replace('\n', ' '));
    }
  }

  @Override
  public void end(XmlName name) {
    if (left > 0) {
      left--;
      return;
    }
    switch (name.local()) {
      case "h", "p" -> {
        open--;
        text.end();
      }
      case "list-item" -> items--;
      case "table-row" -> text.endRow();
      default -> {
        // All else needs no end.
      }
    }
  }
}
