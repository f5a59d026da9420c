/**
 * The rules of a user, held against the report of each set: what breaks them, and what changed
 * since the set's baseline.
 */
@NullMarked
package io.github.crossread.check;

import org.jspecify.annotations.NullMarked;
