/** The report as JSON, the stable face for programs. */
@NullMarked
package io.github.crossread.report.json;

import org.jspecify.annotations.NullMarked;
