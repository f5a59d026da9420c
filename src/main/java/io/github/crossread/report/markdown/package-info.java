/** A report in short as Markdown, for the summary of a build or a comment on a change. */
@NullMarked
package io.github.crossread.report.markdown;

import org.jspecify.annotations.NullMarked;
