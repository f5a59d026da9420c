package io.github.crossread.reader.export;

/**
 * Lines of an export that follow each other.
 *
 * @param begin the first
 * @param skipped how many chars of the first are no part of it
 * @param end the one behind the last
 */
record LineRange(int begin, int skipped, int end) {

  /** Makes whole lines. */
  static LineRange of(int begin, int end) {
    return new LineRange(begin, 0, end);
  }
}
