package io.github.crossread.collation.spelling;

import io.github.crossread.text.token.Excerpt;
import java.util.Optional;

/**
 * A spelling that no word list has and that two articles share, where the set has the word in
 * another spelling too; or a comma or stop with a blank where nobody sets one, between the same
 * words of both.
 *
 * @param a the words in the one article
 * @param b the words in the other
 * @param usual the other spelling, as printed; none for a blank
 */
public record SharedSpelling(Excerpt a, Excerpt b, Optional<String> usual) {}
