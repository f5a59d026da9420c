/**
 * Web pages to pieces: the main text of a page, and what the page says of itself.
 *
 * <p>The lists beside these classes are names that authors of pages give to elements, and types of
 * schema.org: English on every page of the world, so they stand here and not with a language.
 */
@NullMarked
package io.github.crossread.reader.html;

import org.jspecify.annotations.NullMarked;
