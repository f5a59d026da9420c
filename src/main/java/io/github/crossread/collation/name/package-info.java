/** Which printed names are those of one person, place or institution. */
@NullMarked
package io.github.crossread.collation.name;

import org.jspecify.annotations.NullMarked;
