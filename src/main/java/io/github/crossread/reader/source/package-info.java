/** Bytes to text: encodings, given or detected. */
@NullMarked
package io.github.crossread.reader.source;

import org.jspecify.annotations.NullMarked;
