/** The first page, laid out. */
@NullMarked
package io.github.crossread.report.pdf.summary;

import org.jspecify.annotations.NullMarked;
