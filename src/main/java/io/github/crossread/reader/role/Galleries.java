package io.github.crossread.reader.role;

import io.github.crossread.reader.format.Piece;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Captions of a gallery: each opens with its number and how many there are, as {@code 3/12}. */
final class Galleries {

  /** A gallery shows so many; 9/11 and 24/7 stand alone. */
  private static final int FEWEST = 3;

  private static final Pattern NUMBER = Pattern.compile("(?<!\\S)(\\d{1,3})/(\\d{1,3})(?= \\S)");

  private final Map<String, Set<String>> numbers = new HashMap<>();

  Galleries(List<Piece> pieces) {
    for (Piece piece : pieces) {
      Matcher number = NUMBER.matcher(piece.words());
      if (number.lookingAt()) {
        numbers.computeIfAbsent(number.group(2), of -> new HashSet<>()).add(number.group(1));
      }
    }
  }

  /** Returns whether a piece is of a gallery: one of its captions, or all in one paragraph. */
  boolean has(Piece piece) {
    Matcher number = NUMBER.matcher(piece.words());
    boolean opens = number.lookingAt();
    return piece.is(Piece.Kind.PARAGRAPH)
        && ((opens && numbers.getOrDefault(number.group(2), Set.of()).size() >= FEWEST)
            || countsUp(piece.words()));
  }

  private static boolean countsUp(String words) {
    Matcher number = NUMBER.matcher(words);
    int run = 0;
    String of = "";
    int next = 0;
    while (run < FEWEST && number.find()) {
      int place = Integer.parseInt(number.group(1));
      run = number.group(2).equals(of) && place == next ? run + 1 : 1;
      of = number.group(2);
      next = place + 1;
    }
    return run >= FEWEST;
  }
}
