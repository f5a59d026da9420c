/** Numbers and times that outlets tell differently. */
@NullMarked
package io.github.crossread.collation.disagreement;

import org.jspecify.annotations.NullMarked;
