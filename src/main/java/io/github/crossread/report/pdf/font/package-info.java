/**
 * The fonts of the PDF: which font shows which character, how wide it is, and in which form and
 * order the letters of right-to-left scripts stand.
 */
@NullMarked
package io.github.crossread.report.pdf.font;

import org.jspecify.annotations.NullMarked;
