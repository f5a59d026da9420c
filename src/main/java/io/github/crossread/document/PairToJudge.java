package io.github.crossread.document;

/**
 * A pair of sentences of which a reader may say whether they state the same, in the form of a
 * judgement in {@code judgements.yaml}.
 *
 * @param a the first with its article's id before it, a comment of one line
 * @param b the other
 * @param pair the words that both begin with, as a mapping in one line
 */
public record PairToJudge(String a, String b, String pair) {}
