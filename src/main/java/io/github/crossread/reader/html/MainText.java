package io.github.crossread.reader.html;

import io.github.crossread.reader.format.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the article on a page: the smallest element that holds most of the running text.
 *
 * <p>Each block weighs what it is long, links taken off. From the page down, the way goes into the
 * child that holds nearly all the weight, until none does: there the article's paragraphs stand
 * side by side. Where the page says itself which element is the body of the article, it is believed
 * if that holds enough.
 */
final class MainText {

  /** A child with this share of the weight holds the article. */
  private static final double NEARLY_ALL = 0.8;

  /** An element that is marked as the article must hold this share of the page's weight. */
  private static final double ENOUGH = 0.4;

  /** A block with this share of its chars in links is a link, if it is short. */
  private static final double A_LINK = 0.6;

  private static final int LONGEST_LINK = 300;

  private final Element body;
  private final Map<Element, Double> weights = new HashMap<>();

  private MainText(Element body) {
    this.body = body;
  }

  /** Returns the blocks of the article on a page. */
  static List<PageBlock> of(Element body) {
    List<PageBlock> blocks = PageWalk.blocks(body);
    MainText main = new MainText(body);
    main.weigh(blocks);
    return main.within(main.root(), blocks);
  }

  /** Weights are laid on the innermost elements, and then added up from the leaves. */
  private void weigh(List<PageBlock> blocks) {
    blocks.forEach(block -> weights.merge(block.parent(), block.weight(), Double::sum));
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {}

          @Override
          public void tail(Node node, int depth) {
            if (depth > 0
                && node instanceof Element element
                && node.parent() instanceof Element parent) {
              double weight = weight(element);
              if (weight > 0) {
                weights.merge(parent, weight, Double::sum);
              }
            }
          }
        });
  }

  private double weight(Element element) {
    return weights.getOrDefault(element, 0.0);
  }

  private Element root() {
    Element marked = body;
    double most = 0;
    for (Element element : body.getElementsByAttributeValueContaining("itemprop", "articleBody")) {
      if (weight(element) > most) {
        most = weight(element);
        marked = element;
      }
    }
    return most > ENOUGH * weight(body) ? marked : heaviest();
  }

  private Element heaviest() {
    Element at = body;
    while (true) {
      Element top = at;
      double most = 0;
      for (Element child : at.children()) {
        if (weight(child) > most) {
          most = weight(child);
          top = child;
        }
      }
      if (top.equals(at) || most < NEARLY_ALL * weight(at) || top.normalName().equals("p")) {
        return at;
      }
      at = top;
    }
  }

  private List<PageBlock> within(Element root, List<PageBlock> blocks) {
    Set<Element> inside = new HashSet<>(root.getAllElements());
    List<PageBlock> within = new ArrayList<>();
    for (PageBlock block : blocks) {
      if (inside.contains(block.parent()) && !isLink(block)) {
        within.add(block);
      }
    }
    return within;
  }

  private static boolean isLink(PageBlock block) {
    return block.kind() != Piece.Kind.PICTURE
        && block.linkShare() > A_LINK
        && block.text().length() < LONGEST_LINK;
  }
}
