package io.github.crossread.reader.role;

import io.github.crossread.language.WordKind;
import io.github.crossread.reader.format.Piece;
import java.util.regex.Pattern;

/** What belongs to a page, told by its words. */
final class FurnitureWords {

  private static final PatternList FURNITURE = PatternList.inAnyCase(WordKind.FURNITURE, 300);
  private static final PatternList FEET = PatternList.inAnyCase(WordKind.PAGE_FEET, 800);
  private static final PatternList LINKS = PatternList.inAnyCase(WordKind.LINK_HEADINGS, 300);
  private static final PatternList POINTERS = PatternList.asPrinted(WordKind.POINTERS, 300);
  private static final PatternList STAMPS = PatternList.inAnyCase(WordKind.TIME_STAMPS, 60);

  private static final Pattern STOP = Pattern.compile("(?<=[.!?…]) ");

  /** The texts of a form in one paragraph: so many of its sentences are known. */
  private static final int FEWEST_KNOWN = 2;

  private static final int LONGEST_FORM = 1_500;

  private FurnitureWords() {}

  /**
   * Returns whether a piece belongs to the page.
   *
   * @param headline whether it may be the article's headline: that may call as a pointer does
   */
  static boolean are(Piece piece, boolean headline) {
    String words = piece.words();
    return FURNITURE.matches(words)
        || openFoot(words)
        || areAboveLinks(words)
        || (!headline && POINTERS.matches(words))
        || areStamp(piece)
        || isForm(words);
  }

  /** Returns whether the foot of a page begins with a line. */
  static boolean openFoot(String words) {
    return FEET.matches(words);
  }

  /** Returns whether links to other articles stand below a line. */
  static boolean areAboveLinks(String words) {
    return LINKS.matches(words);
  }

  /** Returns whether words behind a sentence are a button's, or a viewer's. */
  static boolean areButton(String words) {
    return FURNITURE.matches(words);
  }

  /**
   * Returns whether a piece is a time or a day and nothing else; as a heading, 22.04 is a version.
   */
  static boolean areStamp(Piece piece) {
    return !piece.is(Piece.Kind.HEADING) && STAMPS.matches(piece.words());
  }

  private static boolean isForm(String words) {
    if (words.length() > LONGEST_FORM) {
      return false;
    }
    String[] sentences = STOP.split(words, -1);
    if (sentences.length < FEWEST_KNOWN) {
      return false;
    }
    int known = 0;
    for (String sentence : sentences) {
      known += FURNITURE.matches(sentence) ? 1 : 0;
    }
    return known >= FEWEST_KNOWN && 2 * known >= sentences.length;
  }
}
