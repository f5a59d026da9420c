/** Plain text to pieces. */
@NullMarked
package io.github.crossread.reader.plain;

import org.jspecify.annotations.NullMarked;
