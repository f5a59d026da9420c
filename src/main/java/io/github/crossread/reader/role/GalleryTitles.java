package io.github.crossread.reader.role;

import io.github.crossread.reader.format.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The title of a gallery that is printed before the words below each of its pictures: three or more
 * of them open with the same label, a colon and the same words.
 */
final class GalleryTitles {

  private static final int FEWEST = 3;

  /** By so many first words pictures are told to be of one gallery. */
  private static final int OPENING = 3;

  private GalleryTitles() {}

  /** Returns the pieces, each title one of its own that belongs to the page. */
  static List<Piece> apart(List<Piece> pieces) {
    Map<String, List<String>> galleries = new HashMap<>();
    for (Piece piece : pieces) {
      if (isPicture(piece)) {
        galleries.computeIfAbsent(opening(piece), o -> new ArrayList<>()).add(piece.words());
      }
    }
    Map<String, Integer> titles = new HashMap<>();
    galleries.forEach((opening, pictures) -> titles.put(opening, title(pictures)));
    List<Piece> apart = new ArrayList<>();
    for (Piece piece : pieces) {
      int title = isPicture(piece) ? titles.get(opening(piece)) : 0;
      if (title > 0) {
        apart.add(new Piece(Piece.Kind.MARKUP, piece.text().slice(0, title)));
        apart.add(new Piece(piece.kind(), piece.text().slice(title + 1, piece.text().length())));
      } else {
        apart.add(piece);
      }
    }
    return apart;
  }

  private static boolean isPicture(Piece piece) {
    String label = piece.words().split(" ", 2)[0];
    return piece.is(Piece.Kind.PICTURE) && label.endsWith(":");
  }

  private static String opening(Piece piece) {
    String[] words = piece.words().split(" ", OPENING + 1);
    return String.join(" ", List.of(words).subList(0, Math.min(OPENING, words.length)));
  }

  /** Returns where the words end with which all begin, none of them ending there; else 0. */
  private static int title(List<String> pictures) {
    if (pictures.size() < FEWEST) {
      return 0;
    }
    String first = pictures.get(0);
    int same = first.length();
    for (String picture : pictures) {
      int i = 0;
      while (i < Math.min(same, picture.length()) && picture.charAt(i) == first.charAt(i)) {
        i++;
      }
      same = i;
    }
    return same == first.length() ? 0 : Math.max(0, first.lastIndexOf(' ', same));
  }
}
