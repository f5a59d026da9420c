/** What one article prints in quotation marks, and who is said to have said it. */
@NullMarked
package io.github.crossread.text.utterance;

import org.jspecify.annotations.NullMarked;
