package io.github.crossread.reader.role;

import io.github.crossread.article.Block;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Role;
import io.github.crossread.language.WordKind;
import java.util.List;
import java.util.OptionalInt;

/** Captions and credits, told by the marks that outlets set before or behind them. */
final class PictureText {

  private static final PatternList CREDITS = PatternList.asPrinted(WordKind.PICTURE_CREDITS, 600);
  private static final PatternList CREDIT_LINES = PatternList.asPrinted(WordKind.CREDIT_LINES, 300);
  private static final PatternList CAPTIONS = PatternList.asPrinted(WordKind.CAPTIONS, 600);

  private PictureText() {}

  /** Returns the caption and the credit that a paragraph is, or nothing if it is neither. */
  static List<Block> blocks(PrintedText text) {
    String words = text.toString();
    if (isCredit(words)) {
      return List.of(new Block(Role.CREDIT, text));
    }
    OptionalInt credit = CREDITS.tail(words);
    if (credit.isPresent()) {
      return split(text, credit.getAsInt());
    }
    return CAPTIONS.matches(words) ? List.of(new Block(Role.CAPTION, text)) : List.of();
  }

  /** Returns whether words say who wrote, took or supplied something. */
  static boolean isCredit(String words) {
    return CREDIT_LINES.matches(words);
  }

  private static List<Block> split(PrintedText text, int credit) {
    Block who = new Block(Role.CREDIT, text.slice(credit, text.length()));
    Block what = new Block(Role.CAPTION, text.slice(0, credit));
    return what.text().length() == 0 ? List.of(who) : List.of(what, who);
  }
}
