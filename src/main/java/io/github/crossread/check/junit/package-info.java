/** Prints outcomes as JUnit XML, which continuous integration shows as tests. */
@NullMarked
package io.github.crossread.check.junit;

import org.jspecify.annotations.NullMarked;
