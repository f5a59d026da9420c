package io.github.crossread.alignment.match;

/**
 * Two sentences of different articles that were looked at.
 *
 * @param a the number of the first in its set
 * @param b the number of the second, higher
 * @param score the probability that they state the same
 */
public record Match(int a, int b, double score) {}
