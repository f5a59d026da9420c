package io.github.crossread.reader.html;

import io.github.crossread.article.Note;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.ExtractedText;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.Piece;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * An article's text in HTML that stands in a field of something larger: all of it is the article's,
 * but for what is marked as the page's.
 */
public final class HtmlFragment {

  /**
   * A tag that ends a paragraph or breaks a line: a text about HTML rather names those that open.
   */
  private static final Pattern MARKED =
      Pattern.compile(
          "(?i)</(?:p|div|li|h[1-6]|blockquote)\\s*>|<br\\s*/?>|<p(?:\\s[^<>]{0,500})?>");

  private HtmlFragment() {}

  /** Returns whether a text is marked with the tags of HTML. */
  public static boolean isHtml(String text) {
    return MARKED.matcher(text).find();
  }

  /**
   * Returns the article: its headline, then its text.
   *
   * @param id what it is called in its file
   * @param html its text
   * @param facts what the file says of it
   * @param notes what a reader of the report should know about how it was read
   */
  public static Extract article(Optional<String> id, String html, Facts facts, List<Note> notes) {
    ExtractedText words = new ExtractedText();
    facts.headline().ifPresent(headline -> words.add(Piece.Kind.HEADING, headline));
    for (PageBlock block : PageWalk.blocks(Jsoup.parseBodyFragment(html).body())) {
      if (facts.headline().filter(block.text()::equals).isEmpty()) {
        words.add(block.kind(), block.text());
      }
    }
    return Extract.of(words, facts, notes).called(id);
  }
}
