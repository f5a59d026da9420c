/** What the pieces of an article are for: headline, byline, body, caption, furniture. */
@NullMarked
package io.github.crossread.reader.role;

import org.jspecify.annotations.NullMarked;
