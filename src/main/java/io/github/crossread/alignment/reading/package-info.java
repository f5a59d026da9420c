/** Passages with their readings: how each outlet carries a statement, and what comes near. */
@NullMarked
package io.github.crossread.alignment.reading;

import org.jspecify.annotations.NullMarked;
