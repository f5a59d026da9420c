package io.github.crossread.reader.markdown;

import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Span;
import io.github.crossread.reader.format.PrintedTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a paragraph, heading or picture description in Markdown. */
final class InlineText {

  private static final PrintedText NOTHING = PrintedText.nowhere("");

  private InlineText() {}

  /** Returns the words under a node, each char with its place. */
  static PrintedText of(Node root, MarkdownSource source) {
    List<PrintedText> parts = new ArrayList<>();
    Node node = NodeOrder.next(root, root, true);
    while (node != null) {
      parts.add(part(node, parts, source));
      node = NodeOrder.next(node, root, !(node instanceof Image));
    }
    return PrintedText.concatenated(parts);
  }

  private static PrintedText part(Node node, List<PrintedText> before, MarkdownSource source) {
    if (node instanceof Text text) {
      return LiteralText.of(text, source);
    }
    if (node instanceof Code) {
      return code(source.text(), source.span(node));
    }
    boolean breaks = node instanceof SoftLineBreak || node instanceof HardLineBreak;
    return breaks || isHtmlBreak(node) ? spaceAfter(before) : NOTHING;
  }

  private static boolean isHtmlBreak(Node node) {
    return node instanceof HtmlInline html
        && html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br");
  }

  /** A break has no place of its own that can be relied on; it stands behind what it breaks. */
  private static PrintedText spaceAfter(List<PrintedText> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).length() > 0) {
        return PrintedTexts.spaceAfter(before.get(i));
      }
    }
    return NOTHING;
  }

  /** Code between runs of backticks, which are as long on both sides. */
  private static PrintedText code(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && text.charAt(begin) == '`' && text.charAt(end - 1) == '`') {
      begin++;
      end--;
    }
    return PrintedText.of(text, new Span(begin, Math.max(begin, end)));
  }
}
