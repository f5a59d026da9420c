package io.github.crossread.article;

/**
 * A stretch of a text, in chars: 0-based, end-exclusive.
 *
 * @param begin the first char
 * @param end the char after the last
 */
public record Span(int begin, int end) {

  /** Refuses a stretch that begins before the text or ends before it begins. */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: " + begin + ".." + end);
    }
  }

  /** Returns how many chars this span covers. */
  public int length() {
    return end - begin;
  }

  /** Returns whether the two share at least one char. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Returns the smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }
}
