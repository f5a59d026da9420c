package io.github.crossread.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML. All escaping is here: whatever is handed in as text or as the value of an attribute
 * comes out as that and as nothing else.
 */
final class HtmlWriter {

  private static final Set<String> VOID = Set.of("meta", "link", "input", "col", "br");

  /** Within a line no white space may be added, between blocks it may. */
  private static final Set<String> IN_LINE =
      Set.of(
          "a", "abbr", "b", "bdi", "br", "code", "del", "i", "ins", "kbd", "span", "strong", "svg",
          "use");

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  HtmlWriter(Appendable out) {
    this.out = out;
  }

  /**
   * Opens an element.
   *
   * @param tag its name
   * @param attributes names and values in turn; an attribute without a value has an empty one
   */
  HtmlWriter open(String tag, String... attributes) {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Closes the innermost element, which is the one named. */
  HtmlWriter close(String tag) {
    if (!tag.equals(open.peek())) {
      throw new IllegalStateException("</" + tag + "> within <" + open.peek() + ">");
    }
    open.pop();
    return raw("</" + tag + ">");
  }

  /** Writes an element that holds words and nothing else. */
  HtmlWriter element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** Writes an element that is never closed, as HTML has it. */
  HtmlWriter empty(String tag, String... attributes) {
    if (!VOID.contains(tag)) {
      throw new IllegalArgumentException("<" + tag + "> must be closed");
    }
    start(tag, attributes);
    return this;
  }

  /** Writes words. */
  HtmlWriter text(String text) {
    return escaped(text);
  }

  /** Writes what is HTML, style or script already: resources of this package, never an article. */
  HtmlWriter trusted(String source) {
    return raw(source);
  }

  private void start(String tag, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute of <" + tag + "> has no value");
    }
    if (!IN_LINE.contains(tag)) {
      raw("\n");
    }
    raw("<" + tag);
    for (int i = 0; i < attributes.length; i += 2) {
      raw(" " + attributes[i] + "=\"");
      escaped(attributes[i + 1]);
      raw("\"");
    }
    raw(">");
  }

  private HtmlWriter escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + text.length() / 8);
    text.codePoints().forEach(c -> escape(escaped, c));
    return raw(escaped.toString());
  }

  private static void escape(StringBuilder escaped, int c) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> character(escaped, c);
    }
  }

  /**
   * HTML allows no controls, half characters or noncharacters. Marks that set the direction of what
   * follows are dropped, as an unclosed one would turn the words after it: Unicode's report 20
   * gives their work to the markup.
   */
  private static void character(StringBuilder escaped, int c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      escaped.append(' ');
    } else if (isBroken(c)) {
      escaped.append('\uFFFD');
    } else if (!Character.isISOControl(c) && !isDirection(c)) {
      escaped.appendCodePoint(c);
    }
  }

  private static boolean isDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isBroken(int c) {
    return Character.getType(c) == Character.SURROGATE
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  private HtmlWriter raw(String source) {
    try {
      out.append(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
