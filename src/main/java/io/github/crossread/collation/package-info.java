/** What each outlet added, omitted, reworded and moved, and what each two outlets share. */
@NullMarked
package io.github.crossread.collation;

import org.jspecify.annotations.NullMarked;
