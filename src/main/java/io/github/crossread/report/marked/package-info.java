/** Printed words with what the report says of them, in no format yet. */
@NullMarked
package io.github.crossread.report.marked;

import org.jspecify.annotations.NullMarked;
