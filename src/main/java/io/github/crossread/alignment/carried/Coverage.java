package io.github.crossread.alignment.carried;

import io.github.crossread.text.token.Sentence;

/**
 * How much of a sentence one sentence of another article has.
 *
 * @param share the share of the weight of its words that the other has, in the same or other words,
 *     0 to 1
 * @param sentence the other sentence
 */
public record Coverage(double share, Sentence sentence) {}
