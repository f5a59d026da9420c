/** Prints a report as one HTML page that needs nothing but itself. */
@NullMarked
package io.github.crossread.report.html;

import org.jspecify.annotations.NullMarked;
