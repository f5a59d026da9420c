package io.github.crossread.reader.plain;

import io.github.crossread.article.PrintedText;
import io.github.crossread.reader.html.Entities;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that were scraped from a page with its entities, and in part with its tags. Tags are left
 * out only of a text that has one that ends something, or a break: a text about HTML names tags.
 */
final class ScrapedText {

  private static final String NAMES =
      "(?:p|br|b|i|u|em|strong|a|div|span|h[1-6]|ul|ol|li|blockquote)";
  private static final Pattern SURE = Pattern.compile("(?i)(?:</" + NAMES + ">|<br ?/?>|^<p>)");
  private static final Pattern INLINE = Pattern.compile("(?is)</?(?:b|i|u|em|strong|a|span)\\b.*");
  private static final Pattern MARK =
      Pattern.compile(
          "(?i)(?<tag></?"
              + NAMES
              + "(?:\\s[^<>]{0,300})?/?>)"
              + "|&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});");

  private final boolean tags;

  ScrapedText(String text) {
    this.tags = text.indexOf('<') >= 0 && SURE.matcher(text).find();
  }

  /** Returns words without the marks of the page. */
  PrintedText words(PrintedText text) {
    String chars = text.toString();
    if (chars.indexOf('&') < 0 && !(tags && chars.indexOf('<') >= 0)) {
      return text;
    }
    List<PrintedText> parts = new ArrayList<>();
    int kept = 0;
    Matcher mark = MARK.matcher(chars);
    while (mark.find()) {
      boolean tag = mark.group("tag") != null;
      String by = tag ? between(mark.group()) : Entities.decode(mark.group());
      if (tag ? tags : !by.equals(mark.group())) {
        parts.add(text.slice(kept, mark.start()));
        if (!by.isEmpty()) {
          parts.add(
              text.source(mark.start(), mark.end())
                  .map(span -> PrintedText.decoded(by, span))
                  .orElseGet(() -> PrintedText.nowhere(by)));
        }
        kept = mark.end();
      }
    }
    parts.add(text.slice(kept, chars.length()));
    return PrintedText.concatenated(parts);
  }

  /** A tag that only sets letters in another way parts no words. */
  private static String between(String tag) {
    return INLINE.matcher(tag).matches() ? "" : " ";
  }
}
