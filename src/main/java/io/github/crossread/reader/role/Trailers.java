package io.github.crossread.reader.role;

import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.format.SentenceEdges;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is no part of the last sentence that it stands behind: who reported for an agency, in
 * brackets; a button of a gallery.
 */
final class Trailers {

  private static final int LONGEST_BUTTON = 40;

  /** Which picture of how many is shown. */
  private static final Pattern COUNT = Pattern.compile("\\D*\\d{1,3} ?\\D{1,6}\\d{1,3}");

  private static final String STOPS = ".!?…\"”’)";

  private Trailers() {}

  /** Returns the pieces, each trailer one of its own. */
  static List<Piece> apart(List<Piece> pieces) {
    return pieces.stream().flatMap(Trailers::apart).toList();
  }

  private static Stream<Piece> apart(Piece piece) {
    String words = piece.words();
    int begin = words.endsWith(")") ? words.lastIndexOf(" (") : -1;
    boolean credit = begin > 0 && PictureText.isCredit(words.substring(begin + 1));
    int end = credit ? begin : button(words);
    boolean found =
        end > 0
            && SentenceEdges.endsSentence(words.substring(0, end))
            && !FurnitureWords.are(piece, false);
    if (!found) {
      return Stream.of(piece);
    }
    String trailer = words.substring(end + 1);
    Piece.Kind kind = COUNT.matcher(trailer).matches() ? Piece.Kind.PICTURE : piece.kind();
    return Stream.of(
        new Piece(kind, piece.text().slice(0, end)),
        new Piece(Piece.Kind.PARAGRAPH, piece.text().slice(end + 1, words.length())));
  }

  /** Returns where the last sentence ends, if a button follows it; else a number below 0. */
  private static int button(String words) {
    int space = words.lastIndexOf(' ');
    while (space > 0 && STOPS.indexOf(words.charAt(space - 1)) < 0) {
      space = words.length() - space > LONGEST_BUTTON ? -1 : words.lastIndexOf(' ', space - 1);
    }
    return space > 0 && FurnitureWords.areButton(words.substring(space + 1)) ? space : -1;
  }
}
