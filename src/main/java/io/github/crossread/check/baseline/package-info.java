/** Reads what a set's stored JSON report says. */
@NullMarked
package io.github.crossread.check.baseline;

import org.jspecify.annotations.NullMarked;
