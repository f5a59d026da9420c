/** The report as PDF: lays out, then draws. Only this package knows PDFBox. */
@NullMarked
package io.github.crossread.report.pdf;

import org.jspecify.annotations.NullMarked;
