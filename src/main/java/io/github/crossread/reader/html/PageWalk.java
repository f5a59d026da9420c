package io.github.crossread.reader.html;

import io.github.crossread.reader.format.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Goes over a page once and takes its words apart into blocks. What is the page's and not the
 * article's is left out.
 */
final class PageWalk implements NodeVisitor {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");

  private final PageParts parts;
  private final boolean whole;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int links;
  private Node left = new TextNode("");
  private boolean leaves;
  private int captions;

  private PageWalk(Element body, boolean whole) {
    this.parts = new PageParts(body);
    this.whole = whole;
  }

  /** Returns the blocks of a page in their order. */
  static List<PageBlock> blocks(Element body) {
    return blocks(body, false);
  }

  /** Returns the blocks of a page in their order, whatever its elements are called. */
  static List<PageBlock> all(Element body) {
    return blocks(body, true);
  }

  private static List<PageBlock> blocks(Element body, boolean whole) {
    PageWalk walk = new PageWalk(body, whole);
    NodeTraversor.traverse(walk, body);
    walk.flush(body);
    return walk.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (leaves) {
      return;
    }
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  private void enter(Element element) {
    PageParts.Use use = use(element);
    boolean block = BLOCKS.contains(element.normalName()) || use == PageParts.Use.CAPTION;
    if (block && element.parent() != null) {
      flush(element.parent());
    }
    if (use == PageParts.Use.PAGE) {
      leaves = true;
      left = element;
      return;
    }
    captions += use == PageParts.Use.CAPTION ? 1 : 0;
    links += element.normalName().equals("a") ? 1 : 0;
    if (element.normalName().equals("br")) {
      lineBreak(element);
    } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
      add(" ");
    }
  }

  private PageParts.Use use(Element element) {
    return whole ? PageParts.useByName(element) : parts.use(element);
  }

  /** Two breaks with nothing between them part paragraphs; one is a space. */
  private void lineBreak(Element element) {
    Node before = element.previousSibling();
    while (before instanceof TextNode words && words.isBlank()) {
      before = before.previousSibling();
    }
    if (before instanceof Element other && other.normalName().equals("br")) {
      if (element.parent() != null) {
        flush(element.parent());
      }
    } else {
      add(" ");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (leaves) {
      leaves = !node.equals(left);
      return;
    }
    if (node instanceof Element element) {
      links -= element.normalName().equals("a") ? 1 : 0;
      boolean caption = captions > 0 && use(element) == PageParts.Use.CAPTION;
      if (caption || BLOCKS.contains(element.normalName())) {
        flush(element);
      }
      captions -= caption ? 1 : 0;
    }
  }

  private void add(String words) {
    int before = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        text.append(c);
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
    linked += links > 0 ? text.length() - before : 0;
  }

  private void flush(Element parent) {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      blocks.add(new PageBlock(kind(parent), words, Math.min(linked, words.length()), parent));
    }
    text.setLength(0);
    linked = 0;
  }

  private Piece.Kind kind(Element parent) {
    if (captions > 0) {
      return Piece.Kind.PICTURE;
    }
    return switch (parent.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Piece.Kind.HEADING;
      case "li" -> Piece.Kind.BULLET;
      case "tr" -> Piece.Kind.ROW;
      case "pre" -> Piece.Kind.CODE;
      default -> Piece.Kind.PARAGRAPH;
    };
  }
}
