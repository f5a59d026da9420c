/** The findings as a document: every number worked out here, in no format yet. */
@NullMarked
package io.github.crossread.report;

import org.jspecify.annotations.NullMarked;
