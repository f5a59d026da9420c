/** Which sentences of different outlets state the same, and how sure that is. */
@NullMarked
package io.github.crossread.alignment.match;

import org.jspecify.annotations.NullMarked;
