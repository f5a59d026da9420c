package io.github.crossread.alignment;

/**
 * Two sentences of different articles that state the same.
 *
 * @param a the one, by its number among the aligned sentences of the set
 * @param b the other, a later one
 * @param score how sure it is, 0 to 1
 */
record Match(int a, int b, double score) {}
