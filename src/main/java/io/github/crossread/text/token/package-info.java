/** Sentences and their tokens. */
@NullMarked
package io.github.crossread.text.token;

import org.jspecify.annotations.NullMarked;
