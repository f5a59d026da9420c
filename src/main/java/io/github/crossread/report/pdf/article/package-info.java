/** Lays out each article whole, and each statement in all its wordings. */
@NullMarked
package io.github.crossread.report.pdf.article;

import org.jspecify.annotations.NullMarked;
