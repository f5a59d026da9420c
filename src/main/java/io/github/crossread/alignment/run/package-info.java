/** Stretches in which two articles go side by side. */
@NullMarked
package io.github.crossread.alignment.run;

import org.jspecify.annotations.NullMarked;
