/** Names in one article. */
@NullMarked
package io.github.crossread.text.name;

import org.jspecify.annotations.NullMarked;
