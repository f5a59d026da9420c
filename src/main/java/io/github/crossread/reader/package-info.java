/** Files to articles: one reader per format, and the errors a user can mend. */
@NullMarked
package io.github.crossread.reader;

import org.jspecify.annotations.NullMarked;
