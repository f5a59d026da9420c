/** Drawing, and the file: objects, streams, tags and metadata as PDF has them. */
@NullMarked
package io.github.crossread.report.pdf.file;

import org.jspecify.annotations.NullMarked;
