/** Which sentences of different outlets state the same, how sure that is, and which come near. */
@NullMarked
package io.github.crossread.alignment;

import org.jspecify.annotations.NullMarked;
