/** Groups of sentences that state the same. */
@NullMarked
package io.github.crossread.alignment.group;

import org.jspecify.annotations.NullMarked;
