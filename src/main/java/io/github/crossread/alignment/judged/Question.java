package io.github.crossread.alignment.judged;

import io.github.crossread.text.token.Sentence;

/**
 * Two sentences that a reader is best asked about: whether they state the same is unsure, and much
 * of what the report says hangs on it.
 *
 * @param a the one that stands earlier in the set
 * @param b the other
 * @param probability how sure it is that they state the same, 0 to 1
 */
public record Question(Sentence a, Sentence b, double probability) {}
