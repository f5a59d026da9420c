package io.github.crossread.check;

import java.util.List;

/**
 * One thing that is not as it was in the baseline.
 *
 * @param kind what happened to it
 * @param message what it is and what happened to it: one line, safe to print
 * @param articles the ids of the articles it is about, as far as the set still has them
 * @param passages the ids of the passages it is about, as far as the set still has them
 */
public record Change(Kind kind, String message, List<String> articles, List<String> passages) {

  /** Makes the message a plain line, as it quotes articles, and copies the lists. */
  public Change {
    message = PlainLine.of(message);
    articles = List.copyOf(articles);
    passages = List.copyOf(passages);
  }

  /** What happened since the baseline. */
  public enum Kind {
    /** It was not there. */
    NEW,
    /** It is there no more. */
    GONE,
    /** It was otherwise. */
    CHANGED
  }
}
