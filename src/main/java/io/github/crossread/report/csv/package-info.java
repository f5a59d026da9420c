/** The report as tables, for spreadsheets and statistics. */
@NullMarked
package io.github.crossread.report.csv;

import org.jspecify.annotations.NullMarked;
