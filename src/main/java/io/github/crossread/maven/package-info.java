/** The goals: parameters, one call, one catch. */
@NullMarked
package io.github.crossread.maven;

import org.jspecify.annotations.NullMarked;
