/** Which words of two sentences differ, and what kind of difference each is. */
@NullMarked
package io.github.crossread.alignment.edit;

import org.jspecify.annotations.NullMarked;
