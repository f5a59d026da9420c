package io.github.crossread.archive.story;

import java.io.IOException;

/**
 * The sketches of a heap of articles. They may lie on disk: {@link StoryFinder} asks for each in
 * order, from the first to the last, three times over.
 */
public interface Sketches {

  /** Returns how many there are. */
  int size();

  /**
   * Returns the sketch of an article.
   *
   * @param index its place in the heap, from 0
   * @throws IOException if it can't be read
   */
  Sketch get(int index) throws IOException;
}
