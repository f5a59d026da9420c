/** The sentences of a set as numbered terms with weights, for all that compares them. */
@NullMarked
package io.github.crossread.alignment.term;

import org.jspecify.annotations.NullMarked;
