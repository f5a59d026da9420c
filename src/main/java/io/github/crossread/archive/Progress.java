package io.github.crossread.archive;

/** Is told how far a run is; by several threads at once. */
public interface Progress {

  /** What a run does, in this order. */
  enum Step {
    /** Files are read. */
    READ,
    /** The articles of one story are found. */
    FIND,
    /** The articles of each story are compared. */
    COMPARE
  }

  /**
   * Takes how far a step is.
   *
   * @param step the step
   * @param done how many of its files, articles or stories are done
   * @param all how many there are
   */
  void told(Step step, int done, int all);
}
