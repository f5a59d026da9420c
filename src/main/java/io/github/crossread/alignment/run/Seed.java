package io.github.crossread.alignment.run;

/**
 * Two units that are so alike that a run may go through them.
 *
 * @param a the number of the one's unit in its article
 * @param b the number of the other's in its
 */
record Seed(int a, int b) {}
