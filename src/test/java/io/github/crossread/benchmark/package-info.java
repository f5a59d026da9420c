/** Articles made by chance, to measure how cost grows with the text. */
@NullMarked
package io.github.crossread.benchmark;

import org.jspecify.annotations.NullMarked;
