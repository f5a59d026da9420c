package io.github.crossread.collation;

/** Where in its article a sentence stands. */
public enum Place {
  /** It is the headline. */
  HEADLINE,
  /** The summary, or the first fifth of the sentences after the headline. */
  OPENING,
  /** Between opening and end. */
  MIDDLE,
  /** The last third of the sentences after the headline. */
  END
}
