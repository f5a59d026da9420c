package io.github.crossread.collation;

import io.github.crossread.alignment.edit.Edit.Words;

/**
 * A spelling that no word list has and that two articles share, where the set has the word in
 * another spelling too.
 *
 * @param a the word in the one article
 * @param b the word in the other
 * @param usual the other spelling, as printed
 */
public record SharedSpelling(Words a, Words b, String usual) {}
