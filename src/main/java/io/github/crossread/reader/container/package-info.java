/** Zip files within limits. */
@NullMarked
package io.github.crossread.reader.container;

import org.jspecify.annotations.NullMarked;
