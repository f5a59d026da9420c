/** Numbers and times that one article states. */
@NullMarked
package io.github.crossread.text.measure;

import org.jspecify.annotations.NullMarked;
