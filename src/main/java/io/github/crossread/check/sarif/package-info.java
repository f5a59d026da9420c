/** Prints outcomes as SARIF 2.1.0, which code hosts show beside the lines of the articles. */
@NullMarked
package io.github.crossread.check.sarif;

import org.jspecify.annotations.NullMarked;
