package io.github.crossread.reader.plain;

import io.github.crossread.article.PrintedText;
import io.github.crossread.reader.format.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts speech that was written down without full stops, as captions of films are, into stretches
 * that can be laid beside others.
 */
final class RunOnText {

  /** So many words in a row without a mark that ends a sentence are no sentence. */
  private static final int LONGEST_WORDS = 100;

  /** Speech has fewer capitals than one in so many words; a menu of a page has more. */
  private static final int WORDS_A_CAPITAL = 3;

  /** How many words a stretch has. */
  private static final int STRETCH = 20;

  private static final String ENDS = ".!?…。！？؟।";

  private RunOnText() {}

  /** Returns the piece, or the stretches that it is cut into. */
  static List<Piece> cut(Piece piece) {
    String words = piece.words();
    if (!piece.is(Piece.Kind.PARAGRAPH) || words.chars().anyMatch(c -> ENDS.indexOf(c) >= 0)) {
      return List.of(piece);
    }
    List<Integer> spaces = spaces(words);
    if (spaces.size() < LONGEST_WORDS || isMenu(words, spaces)) {
      return List.of(piece);
    }
    List<Piece> stretches = new ArrayList<>();
    int begin = 0;
    for (int i = STRETCH - 1; i < spaces.size(); i += STRETCH) {
      stretches.add(stretch(piece.text(), begin, spaces.get(i)));
      begin = spaces.get(i) + 1;
    }
    stretches.add(stretch(piece.text(), begin, words.length()));
    return stretches;
  }

  private static List<Integer> spaces(String words) {
    List<Integer> spaces = new ArrayList<>();
    for (int i = words.indexOf(' '); i >= 0; i = words.indexOf(' ', i + 1)) {
      spaces.add(i);
    }
    return spaces;
  }

  private static boolean isMenu(String words, List<Integer> spaces) {
    long capitals =
        spaces.stream().filter(i -> Character.isUpperCase(words.codePointAt(i + 1))).count();
    return WORDS_A_CAPITAL * capitals > spaces.size();
  }

  private static Piece stretch(PrintedText text, int begin, int end) {
    return new Piece(Piece.Kind.CUT, text.slice(begin, end));
  }
}
