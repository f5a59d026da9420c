/** JSON as values, within limits. */
@NullMarked
package io.github.crossread.reader.json;

import org.jspecify.annotations.NullMarked;
