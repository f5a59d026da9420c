/**
 * Articles to sentences and tokens: where a sentence ends, what its words are, and their normal
 * forms.
 */
@NullMarked
package io.github.crossread.text;

import org.jspecify.annotations.NullMarked;
