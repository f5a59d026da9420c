package io.github.crossread.reader.role;

import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.format.SentenceEdges;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What was copied from a page beside the article, told without knowing its words: by the form of
 * the line, by its place, by being there more than once.
 *
 * <p>Only a short line that is no sentence comes into question, and only in an article of
 * sentences: a poem's lines are its text. One sign is not enough where a heading or a list could
 * have it.
 */
final class PageRemains {

  private static final int LONGEST_WORDS = 12;
  private static final int LONGEST_IN_BRACKETS = 25;

  /** An article has so many paragraphs that are sentences, and at least a third are such. */
  private static final int FEWEST_SENTENCES = 3;

  /** A sentence of so many words is the article's. */
  private static final int SENTENCE_WORDS = 8;

  /** So many short lines behind the last sentence may be a list of what else the site has. */
  private static final int TAIL = 3;

  private static final int ENOUGH = 2;

  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]*[^\\[\\].]\\]");
  private static final Pattern ADDRESS = Pattern.compile("(?:^|.*\\s)(?:https?://|www\\.)\\S+");

  private final List<Piece> pieces;
  private final Map<String, Integer> uses = new HashMap<>();
  private final int tail;
  private final boolean prose;

  PageRemains(List<Piece> pieces) {
    this.pieces = pieces;
    int sentences = 0;
    int paragraphs = 0;
    int last = pieces.size();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.is(Piece.Kind.PARAGRAPH)) {
        uses.merge(key(piece), 1, Integer::sum);
        paragraphs++;
        if (isSentence(piece)) {
          sentences++;
          last = i;
        }
      }
    }
    this.tail = last;
    this.prose = sentences >= FEWEST_SENTENCES && 3 * sentences >= paragraphs;
  }

  private static boolean isSentence(Piece piece) {
    return SentenceEdges.endsSentence(piece.words())
        && Headline.words(piece.words()) >= SENTENCE_WORDS;
  }

  private static String key(Piece piece) {
    return piece.words().toLowerCase(Locale.ROOT);
  }

  /** Returns whether a piece is left of the page. */
  boolean has(int place) {
    Piece piece = pieces.get(place);
    return prose
        && place > 0
        && piece.is(Piece.Kind.PARAGRAPH)
        && (isInBrackets(piece) || (isShortLine(piece) && signs(piece, place) >= ENOUGH));
  }

  private static boolean isInBrackets(Piece piece) {
    return Headline.words(piece.words()) <= LONGEST_IN_BRACKETS
        && BRACKETS.matcher(piece.words()).matches();
  }

  private static boolean isShortLine(Piece piece) {
    return Headline.words(piece.words()) <= LONGEST_WORDS
        && (isCutOff(piece)
            || piece.words().endsWith(":")
            || !SentenceEdges.endsSentence(piece.words()));
  }

  private static boolean isCutOff(Piece piece) {
    return piece.words().endsWith("...") || piece.words().endsWith("…");
  }

  private int signs(Piece piece, int place) {
    int signs = 0;
    if (uses.getOrDefault(key(piece), 0) > 1 || ADDRESS.matcher(piece.words()).matches()) {
      signs += ENOUGH;
    }
    if (place > tail) {
      signs += pieces.size() - tail > TAIL ? 1 : 0;
      signs += isCutOff(piece) ? 1 : 0;
    }
    return signs;
  }
}
