/** Web pages to pieces: the main text of a page, and what the page says of itself. */
@NullMarked
package io.github.crossread.reader.html;

import org.jspecify.annotations.NullMarked;
