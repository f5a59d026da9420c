/** Numbers and times that outlets tell differently. */
@NullMarked
package io.github.crossread.collation.figure;

import org.jspecify.annotations.NullMarked;
