/** The report as a critical edition, for tools that collate texts. */
@NullMarked
package io.github.crossread.report.tei;

import org.jspecify.annotations.NullMarked;
