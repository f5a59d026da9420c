package io.github.crossread.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one outlet published about the event.
 *
 * @param id the file's name without its ending, unique in the set
 * @param outlet who published it
 * @param source the file it was read from
 * @param text what all spans count in: the decoded file for plain text and Markdown, the extracted
 *     text for other formats
 * @param extracted whether {@code text} was extracted and so is not the decoded file itself
 * @param blocks its pieces in the order of the article, a headline first where there is one
 * @param dateline where the dateline stands in {@code text}, such as "SEOUL, South Korea (AP) —"
 * @param byline who wrote it, as printed
 * @param published when it was published
 * @param updated when it was last changed
 * @param url where it was published; printed, never opened
 * @param language its language, if given
 * @param notes what a reader of the report should know about how it was read
 */
public record Article(
    String id,
    Outlet outlet,
    Source source,
    String text,
    boolean extracted,
    List<Block> blocks,
    Optional<Span> dateline,
    Optional<String> byline,
    Optional<Published> published,
    Optional<Published> updated,
    Optional<String> url,
    Optional<Locale> language,
    List<Note> notes) {

  /** Copies the lists. */
  public Article {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /** Returns this article as of another outlet, or of one with another short name. */
  public Article with(Outlet newOutlet) {
    return new Article(
        id, newOutlet, source, text, extracted, blocks, dateline, byline, published, updated, url,
        language, notes);
  }

  /** Returns this article with other blocks. */
  public Article with(List<Block> newBlocks) {
    return new Article(
        id, outlet, source, text, extracted, newBlocks, dateline, byline, published, updated, url,
        language, notes);
  }

  /** Returns the headline as printed, if the article has one. */
  public Optional<String> headline() {
    return blocks.stream()
        .filter(block -> block.role() == Role.HEADLINE)
        .map(block -> block.text().toString())
        .findFirst();
  }
}
