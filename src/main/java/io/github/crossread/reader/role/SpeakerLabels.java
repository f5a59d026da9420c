package io.github.crossread.reader.role;

import io.github.crossread.reader.format.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels with which a transcript says who speaks: {@code OSTROW:}, {@code DANA OSTROW, HOST:},
 * {@code Q:}.
 *
 * <p>A place before a colon, a heading or an item of a list looks like one. So a label has capitals
 * only, at least a third of the paragraphs have one, and one comes again.
 */
final class SpeakerLabels {

  private static final Pattern LABEL =
      Pattern.compile("(\\p{Lu}[\\p{Lu}\\p{M}.’' -]{0,40}(?:, \\p{Lu}[\\p{Lu} ]{2,30})?:)(?: |$)");

  private static final int FEWEST = 3;

  private final boolean transcript;

  SpeakerLabels(List<Piece> pieces) {
    Map<String, Integer> uses = new HashMap<>();
    int labelled = 0;
    for (Piece piece : pieces) {
      Optional<String> label = label(piece);
      labelled += label.isPresent() ? 1 : 0;
      label.ifPresent(words -> uses.merge(words, 1, Integer::sum));
    }
    this.transcript =
        labelled >= FEWEST
            && 3 * labelled >= pieces.size()
            && uses.values().stream().anyMatch(times -> times > 1);
  }

  private static Optional<String> label(Piece piece) {
    Matcher label = LABEL.matcher(piece.words());
    return piece.is(Piece.Kind.PARAGRAPH) && label.lookingAt()
        ? Optional.of(label.group(1))
        : Optional.empty();
  }

  /**
   * Returns whether a piece is a label and nothing else; one that says what somebody is is sure.
   */
  boolean has(Piece piece) {
    return label(piece)
        .filter(piece.words()::equals)
        .filter(label -> transcript || label.contains(", "))
        .isPresent();
  }

  /** Returns the pieces, each label one of its own. */
  static List<Piece> apart(List<Piece> pieces) {
    if (!new SpeakerLabels(pieces).transcript) {
      return pieces;
    }
    List<Piece> apart = new ArrayList<>();
    for (Piece piece : pieces) {
      int end = label(piece).map(String::length).orElse(0);
      if (end > 0 && end < piece.words().length()) {
        apart.add(new Piece(piece.kind(), piece.text().slice(0, end)));
        apart.add(new Piece(piece.kind(), piece.text().slice(end, piece.text().length())));
      } else {
        apart.add(piece);
      }
    }
    return apart;
  }
}
