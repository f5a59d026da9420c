package io.github.crossread.report.marked;

import io.github.crossread.report.marked.StyledText.Run;
import io.github.crossread.report.marked.StyledText.Style;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Puts words together; words of one style are one run, and a space between two styles is plain. */
public final class Pen {

  private final List<Run> runs = new ArrayList<>();

  public void write(boolean spaceBefore, String word, Style style) {
    if (!runs.isEmpty() && (spaceBefore || isOtherSide(word, style))) {
      Run last = runs.get(runs.size() - 1);
      add(" ", last.style() == style ? style : Style.PLAIN);
    }
    add(word, style);
  }

  /**
   * A word of the one text after a word of the other: no text has a space between the two, a reader
   * needs one.
   */
  private boolean isOtherSide(String word, Style style) {
    Run last = runs.get(runs.size() - 1);
    return last.style() != style
        && (isOfBase(last.style()) || isOfBase(style))
        && Character.isLetterOrDigit(word.codePointAt(0))
        && (style == Style.ONLY_HERE
            || Character.isLetterOrDigit(last.text().codePointBefore(last.text().length())));
  }

  private static boolean isOfBase(Style style) {
    return style == Style.ONLY_THERE;
  }

  private void add(String text, Style style) {
    int end = runs.size() - 1;
    if (end >= 0 && runs.get(end).style() == style) {
      runs.set(end, new Run(runs.get(end).text() + text, style));
    } else {
      runs.add(new Run(text, style));
    }
  }

  public StyledText text() {
    return new StyledText(runs);
  }

  /**
   * A mark that is not seen, such as one of direction, may stand between the space and the word.
   */
  public static boolean isSpaceBefore(Sentence sentence, Token token) {
    int at = token.span().begin() - 1;
    while (at >= 0 && Character.getType(sentence.text().charAt(at)) == Character.FORMAT) {
      at--;
    }
    return at >= 0 && sentence.text().charAt(at) == ' ';
  }
}
