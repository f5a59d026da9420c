/** Rare spellings and odd spacings that two articles share, which tells of one text. */
@NullMarked
package io.github.crossread.collation.spelling;

import org.jspecify.annotations.NullMarked;
