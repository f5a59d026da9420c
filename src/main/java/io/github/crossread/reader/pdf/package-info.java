/** PDF to plain text. */
@NullMarked
package io.github.crossread.reader.pdf;

import org.jspecify.annotations.NullMarked;
