package io.github.crossread.reader.plain;

import io.github.crossread.reader.format.Line;
import io.github.crossread.reader.format.SentenceEdges;
import java.util.List;

/**
 * Whether the lines of an article are cut to a width, so that a line end is only a space; decided
 * once for the whole article.
 *
 * <p>The evidence is the share of line ends that cut a sentence: no mark before that ends one, and
 * a lower-case word after. Paragraphs that stand one a line have next to none; in wrapped text most
 * line ends are such. Then the width: if nearly all of these cuts stand where the next word would
 * not have fitted, a line that leaves room was ended on purpose.
 */
final class Wrapping {

  /** The least share of line ends that cut a sentence. Lower shares were seen in lists. */
  private static final double LEAST_CUTS = 0.3;

  /** Fewer cuts than this are torn paragraphs, and prove no wrapping. */
  private static final int FEWEST_CUTS = 2;

  /** How many of the cuts must stand at the width for lines to count as filled. */
  private static final double MOST_AT_WIDTH = 0.8;

  /** A line is full from this share of the width on, as lines are not filled to the last place. */
  private static final double FULL = 0.9;

  private final String text;
  private final int width;

  /** Whether no letter is in lower case: then none tells where a line goes on. */
  private final boolean capitals;

  private final boolean wrapped;
  private final boolean filled;

  Wrapping(String text, List<Line> lines) {
    this.text = text;
    this.width = lines.stream().mapToInt(line -> line.span().length()).max().orElse(0);
    this.capitals = lines.stream().allMatch(line -> isInCapitals(line.words(text)));
    int breaks = 0;
    int cuts = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).afterBlank()) {
        boolean cut = cuts(lines.get(i - 1), lines.get(i));
        breaks++;
        cuts += cut ? 1 : 0;
        full += cut && isFull(lines.get(i - 1), lines.get(i)) ? 1 : 0;
      }
    }
    this.wrapped = cuts >= FEWEST_CUTS && cuts >= LEAST_CUTS * breaks;
    this.filled = full >= MOST_AT_WIDTH * cuts;
  }

  private boolean cuts(Line line, Line next) {
    if (SentenceEdges.endsSentence(line.words(text))) {
      return false;
    }
    String words = next.words(text);
    return SentenceEdges.startsLower(words)
        || ((capitals || SentenceEdges.startsUncased(words)) && isFull(line, next));
  }

  private static boolean isInCapitals(String words) {
    return words.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether the next line's first word would not have fitted on this line. */
  private boolean isFull(Line line, Line next) {
    int word = next.span().begin();
    while (word < next.span().end() && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    return line.span().length() + 1 + (word - next.span().begin()) > FULL * width;
  }

  /** Returns whether a paragraph goes on from one line to the next. */
  boolean joins(Line line, Line next) {
    if (!wrapped || next.afterBlank()) {
      return false;
    }
    boolean lower = SentenceEdges.startsLower(next.words(text));
    return lower || (filled ? isFull(line, next) : !SentenceEdges.endsSentence(line.words(text)));
  }
}
