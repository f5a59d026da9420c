package io.github.crossread.alignment.run;

import io.github.crossread.article.Span;

/**
 * A stretch in which two articles go side by side, neighbouring passages joined.
 *
 * @param a where it stands in the one article's text
 * @param b where it stands in the other's
 */
public record Run(Span a, Span b) {}
