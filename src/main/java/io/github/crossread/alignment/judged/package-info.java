/**
 * What a reader has said of pairs of sentences, by hand: it overrules the model in matches, groups
 * and carried parts.
 */
@NullMarked
package io.github.crossread.alignment.judged;

import org.jspecify.annotations.NullMarked;
