/**
 * Archives: the stories in a heap of articles, each compared, as tables.
 *
 * <p>{@link io.github.crossread.archive.Archive} is the list of steps. What a step has done is kept
 * on disk ({@code archive.store}), by what it was made of: a run that was killed goes on where it
 * was, and a new day's articles are read beside the old ones.
 */
@NullMarked
package io.github.crossread.archive;

import org.jspecify.annotations.NullMarked;
