package io.github.crossread.reader.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Tells the parts of a page that are not the article: by their element, by their role, by the words
 * in their class or id.
 *
 * <p>The words are believed only of a part that is small beside the page: a theme may call the
 * whole page a widget.
 */
final class PageParts {

  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "button",
          "input",
          "select",
          "textarea",
          "svg",
          "canvas",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "map",
          "label",
          "datalist",
          "progress",
          "meter",
          "nav",
          "aside",
          "footer",
          "dialog",
          "menu",
          "math");
  private static final Set<String> OTHER_ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "dialog",
          "alert",
          "menu",
          "search");
  private static final Set<String> ARTICLE = Set.of("html", "body", "article", "main");

  private static final Set<String> PAGE_WORDS = PageWords.of("page-words.txt");
  private static final Set<String> CAPTION_WORDS = PageWords.of("caption-words.txt");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}?\\p{Ll}+|\\p{Lu}+(?!\\p{Ll})");

  /** No class or id is looked at further than this, in chars. */
  private static final int LONGEST_NAME = 500;

  /** A part with this share of the page's chars is no furniture, whatever it is called. */
  private static final double LARGE = 0.3;

  /** What a part is for. */
  enum Use {
    /** It may be the article's. */
    ARTICLE,
    /** It says something of a picture. */
    CAPTION,
    /** It is the page's. */
    PAGE
  }

  private final Map<Element, Integer> lengths;
  private final int length;

  PageParts(Element body) {
    this.lengths = lengths(body);
    this.length = lengths.getOrDefault(body, 0);
  }

  /** The chars of words in each element, counted once from the leaves up. */
  private static Map<Element, Integer> lengths(Element body) {
    Map<Element, Integer> lengths = new HashMap<>();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text && node.parent() instanceof Element parent) {
              lengths.merge(parent, text.getWholeText().strip().length(), Integer::sum);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && node.parent() instanceof Element parent) {
              lengths.merge(parent, lengths.getOrDefault(element, 0), Integer::sum);
            }
          }
        },
        body);
    return lengths;
  }

  /** Returns what an element is for by its own name alone. */
  static Use useByName(Element element) {
    return NO_TEXT.contains(element.normalName()) ? Use.PAGE : Use.ARTICLE;
  }

  /** Returns what an element is for. */
  Use use(Element element) {
    if (NO_TEXT.contains(element.normalName()) || isHidden(element) || hasOtherRole(element)) {
      return Use.PAGE;
    }
    if (ARTICLE.contains(element.normalName()) || isLarge(element)) {
      return Use.ARTICLE;
    }
    if (element.normalName().equals("figcaption") || isNamed(element, CAPTION_WORDS)) {
      return Use.CAPTION;
    }
    return isNamed(element, PAGE_WORDS) ? Use.PAGE : Use.ARTICLE;
  }

  private boolean isLarge(Element element) {
    return lengths.getOrDefault(element, 0) >= LARGE * length;
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  private static boolean hasOtherRole(Element element) {
    return OTHER_ROLES.contains(element.attr("role"));
  }

  private static boolean isNamed(Element element, Set<String> words) {
    return hasWord(element.className(), words) || hasWord(element.id(), words);
  }

  private static boolean hasWord(String name, Set<String> words) {
    Matcher matcher = WORD.matcher(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    while (matcher.find()) {
      if (words.contains(matcher.group().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
