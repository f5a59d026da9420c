/** Prints outcomes as Markdown, for the summary of a job. */
@NullMarked
package io.github.crossread.check.markdown;

import org.jspecify.annotations.NullMarked;
