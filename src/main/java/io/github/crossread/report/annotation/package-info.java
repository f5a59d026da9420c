/** The report as annotations of the articles, for annotation tools. */
@NullMarked
package io.github.crossread.report.annotation;

import org.jspecify.annotations.NullMarked;
