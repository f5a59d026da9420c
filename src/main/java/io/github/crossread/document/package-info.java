/** The report as blocks, composed once from what was found; renderers draw them. */
@NullMarked
package io.github.crossread.document;

import org.jspecify.annotations.NullMarked;
