package io.github.crossread.alignment.carried;

/** How an article carries what another one says, the surest first. */
public enum How {
  /** All of it stands there. */
  FULL,
  /** Some of it stands there. */
  PART,
  /** It may stand there: what is found is near the threshold, or one of the two is negated. */
  PERHAPS
}
