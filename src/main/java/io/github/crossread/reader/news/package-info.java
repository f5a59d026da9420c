/** What newsrooms and their feeds send: ninjs, NewsML-G2, NITF, RSS, Atom. */
@NullMarked
package io.github.crossread.reader.news;

import org.jspecify.annotations.NullMarked;
