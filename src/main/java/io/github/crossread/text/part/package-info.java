/** Sentences in the parts that each state one thing. */
@NullMarked
package io.github.crossread.text.part;

import org.jspecify.annotations.NullMarked;
