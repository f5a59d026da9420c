package io.github.crossread.reader.plain;

import io.github.crossread.article.Note;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.html.HtmlFragment;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The text of an article in a field, plain or as HTML. */
public final class FieldText {

  private FieldText() {}

  /**
   * Returns the article: its headline, then its text.
   *
   * @param file the file that holds it
   * @param id what it is called there
   * @param text its text
   * @param facts what the file says of it
   * @param notes what a reader of the report should know about how it was read
   */
  public static Extract article(
      Path file, Optional<String> id, String text, Facts facts, List<Note> notes) {
    return HtmlFragment.isHtml(text)
        ? HtmlFragment.article(id, text, facts, notes)
        : PlainArticle.of(file, id, text, facts, notes);
  }
}
