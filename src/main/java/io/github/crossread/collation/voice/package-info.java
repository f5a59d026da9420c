/** Who is heard in which outlet. */
@NullMarked
package io.github.crossread.collation.voice;

import org.jspecify.annotations.NullMarked;
