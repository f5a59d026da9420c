/** Typesetting: lines, slices, pages, shapes and tags, before anything is drawn. */
@NullMarked
package io.github.crossread.report.pdf.type;

import org.jspecify.annotations.NullMarked;
