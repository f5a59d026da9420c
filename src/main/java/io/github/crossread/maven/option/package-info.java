/** The goals' parameters as users write them: what they mean, or what was expected instead. */
@NullMarked
package io.github.crossread.maven.option;

import org.jspecify.annotations.NullMarked;
