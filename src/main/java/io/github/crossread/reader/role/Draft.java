package io.github.crossread.reader.role;

import io.github.crossread.article.Block;
import io.github.crossread.article.Role;
import io.github.crossread.reader.format.Piece;
import java.util.List;

/**
 * A piece, and what is known of its role.
 *
 * @param piece the piece
 * @param blocks what it is, as far as its own words tell; empty for text of the article
 */
record Draft(Piece piece, List<Block> blocks) {

  /** Returns whether all of it has a role. */
  boolean is(Role role) {
    return !blocks.isEmpty() && blocks.stream().allMatch(block -> block.role() == role);
  }

  /** Returns whether it is text of the article. */
  boolean isText() {
    return blocks.isEmpty();
  }
}
