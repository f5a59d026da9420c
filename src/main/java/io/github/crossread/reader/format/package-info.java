/** The seam between files and articles: what a format gives, and what formats share. */
@NullMarked
package io.github.crossread.reader.format;

import org.jspecify.annotations.NullMarked;
