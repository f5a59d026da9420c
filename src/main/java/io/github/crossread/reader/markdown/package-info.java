/** Markdown to pieces. */
@NullMarked
package io.github.crossread.reader.markdown;

import org.jspecify.annotations.NullMarked;
