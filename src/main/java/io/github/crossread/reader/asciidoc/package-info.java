/** AsciiDoc to pieces. */
@NullMarked
package io.github.crossread.reader.asciidoc;

import org.jspecify.annotations.NullMarked;
