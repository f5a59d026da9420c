/**
 * Asks a reader about the pairs of sentences that matter most, in a terminal or by a form, and
 * keeps the answers as {@code judgements.yaml} has them. JLine reads single keys.
 */
@NullMarked
package io.github.crossread.judgement;

import org.jspecify.annotations.NullMarked;
