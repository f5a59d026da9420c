/** Which sentences of different outlets state the same. */
@NullMarked
package io.github.crossread.alignment;

import org.jspecify.annotations.NullMarked;
