/** Who is quoted with which words, and how outlets print one quotation. */
@NullMarked
package io.github.crossread.collation.quotation;

import org.jspecify.annotations.NullMarked;
