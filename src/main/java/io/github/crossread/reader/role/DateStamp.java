package io.github.crossread.reader.role;

import io.github.crossread.article.Published;
import io.github.crossread.reader.format.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that collections of articles put before the first word: {@code date 2026-11-21}.
 *
 * @param published the day
 * @param end where the article's own words begin in the first piece
 */
record DateStamp(Published published, int end) {

  private static final Pattern STAMP = Pattern.compile("date (\\d{4}-\\d{2}-\\d{2})(?: |$)");

  /** Returns the stamp that the first piece opens with, if it does. */
  static Optional<DateStamp> of(List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    Matcher stamp = STAMP.matcher(pieces.get(0).words());
    return stamp.lookingAt()
        ? Published.parse(stamp.group(1)).map(day -> new DateStamp(day, stamp.end()))
        : Optional.empty();
  }

  /** Returns the pieces without the stamp. */
  List<Piece> removed(List<Piece> pieces) {
    List<Piece> rest = new ArrayList<>(pieces);
    Piece first = rest.remove(0);
    if (end < first.text().length()) {
      rest.add(0, new Piece(first.kind(), first.text().slice(end, first.text().length())));
    }
    return rest;
  }
}
