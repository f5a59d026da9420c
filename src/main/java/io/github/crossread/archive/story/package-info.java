/**
 * Which articles of a heap are on one event: their stories.
 *
 * <p>{@link io.github.crossread.archive.story.Sketcher} keeps of each article what finds its story,
 * {@link io.github.crossread.archive.story.StoryFinder} puts the sketches together: copies first,
 * then pairs that share what is rare among all articles, then clusters by average linkage, in which
 * an article that tells of two events does not make these one.
 */
@NullMarked
package io.github.crossread.archive.story;

import org.jspecify.annotations.NullMarked;
