/** Files of every kind that try to hold a build up, fill its memory, or make it read or fetch. */
@NullMarked
package io.github.crossread.hostile;

import org.jspecify.annotations.NullMarked;
