/** Which sentences of different outlets state the same, and which words changed between them. */
@NullMarked
package io.github.crossread.alignment;

import org.jspecify.annotations.NullMarked;
