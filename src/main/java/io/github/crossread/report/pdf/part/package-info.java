/** The parts of a report, laid out. */
@NullMarked
package io.github.crossread.report.pdf.part;

import org.jspecify.annotations.NullMarked;
