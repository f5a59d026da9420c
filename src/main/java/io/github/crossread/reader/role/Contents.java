package io.github.crossread.reader.role;

import io.github.crossread.article.Block;
import io.github.crossread.article.Published;
import io.github.crossread.article.Span;
import java.util.List;
import java.util.Optional;

/**
 * What an article's own text says, front matter aside.
 *
 * @param blocks its pieces with their roles
 * @param dateline where its dateline stands in the file's text
 * @param byline who wrote it, as printed
 * @param published the day it is stamped with, or prints as that of its publication
 */
public record Contents(
    List<Block> blocks,
    Optional<Span> dateline,
    Optional<String> byline,
    Optional<Published> published) {

  /** Copies the blocks. */
  public Contents {
    blocks = List.copyOf(blocks);
  }
}
