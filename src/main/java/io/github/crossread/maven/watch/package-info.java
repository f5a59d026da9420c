/** Follows a folder of articles, and serves what comes of it to this machine's browser alone. */
@NullMarked
package io.github.crossread.maven.watch;

import org.jspecify.annotations.NullMarked;
