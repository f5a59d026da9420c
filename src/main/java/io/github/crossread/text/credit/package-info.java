/** Whom one article names as the source of its text. */
@NullMarked
package io.github.crossread.text.credit;

import org.jspecify.annotations.NullMarked;
