package io.github.crossread.reader.role;

import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.format.SentenceEdges;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What was copied from a page beside the article, told without knowing its words: by the form of
 * the line, by its place, by being there more than once.
 *
 * <p>Only a line that is no sentence comes into question, and but for long menus only in an article
 * of sentences. One sign is not enough where a heading or a list could have it.
 */
final class PageRemains {

  private static final int LONGEST_WORDS = 12;
  private static final int LONGEST_IN_BRACKETS = 25;

  /** So many pieces behind the last sentence may be a list of what else the site has. */
  private static final int TAIL = 3;

  private static final int ENOUGH = 2;

  /** So many headlines behind the last sentence are those of other articles. */
  private static final int FEWEST_HEADLINES = 2;

  private static final int HEADLINE_WORDS = 6;

  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]*[^\\[\\].]\\]");

  /** What a transcript tells of sounds, in capitals. */
  private static final Pattern SOUNDS = Pattern.compile("\\([\\p{Lu}\\p{M} ,.’'-]{4,80}\\)");

  private static final Pattern ADDRESS = Pattern.compile("(?:^|.*\\s)(?:https?://|www\\.)\\S+");
  private static final Pattern MAIL = Pattern.compile(".*\\S@[\\p{L}\\p{N}-]+\\.\\p{L}{2,}\\b.*");

  private final List<Draft> drafts;
  private final Prose prose;
  private final Map<String, Integer> uses = new HashMap<>();
  private final BitSet links = new BitSet();
  private final boolean headlines;

  PageRemains(List<Draft> drafts, Prose prose) {
    this.drafts = drafts;
    this.prose = prose;
    for (Draft draft : drafts) {
      if (draft.piece().is(Piece.Kind.PARAGRAPH)) {
        uses.merge(key(draft.piece()), 1, Integer::sum);
      }
    }
    this.headlines =
        IntStream.range(0, drafts.size()).filter(this::isOtherHeadline).count() >= FEWEST_HEADLINES;
  }

  private static String key(Piece piece) {
    return piece.words().toLowerCase(Locale.ROOT);
  }

  /** Returns whether a piece is left of the page. */
  boolean has(int place) {
    Piece piece = drafts.get(place).piece();
    return place > 0
        && piece.is(Piece.Kind.PARAGRAPH)
        && (isMenu(place)
            || (prose.is()
                && (isInBrackets(piece)
                    || isRepetition(place)
                    || isBehind(place)
                    || (isShortLine(piece) && signs(piece, place) >= ENOUGH))));
  }

  private static boolean isInBrackets(Piece piece) {
    return SOUNDS.matcher(piece.words()).matches()
        || (Headline.words(piece.words()) <= LONGEST_IN_BRACKETS
            && BRACKETS.matcher(piece.words()).matches());
  }

  private boolean isMenu(int place) {
    return prose.isLoose(place) && LineForm.isMenu(drafts.get(place).piece().words());
  }

  private boolean isRepetition(int place) {
    return prose.isLoose(place) && LineForm.repeatsItself(drafts.get(place).piece().words());
  }

  /** What stands behind the last sentence, as no list of the article does. */
  private boolean isBehind(int place) {
    String words = drafts.get(place).piece().words();
    return prose.isOver(place)
        && prose.isLoose(place)
        && (isLink(place)
            || (headlines && isOtherHeadline(place))
            || (Headline.words(words) <= LONGEST_IN_BRACKETS && MAIL.matcher(words).matches()));
  }

  /** Links follow their heading, and each other. */
  private boolean isLink(int place) {
    String words = drafts.get(place).piece().words();
    boolean follows =
        links.get(place - 1) || FurnitureWords.areAboveLinks(drafts.get(place - 1).piece().words());
    boolean link = follows && LineForm.isPlain(words) && Headline.words(words) <= LONGEST_WORDS;
    links.set(place, link);
    return link;
  }

  private boolean isOtherHeadline(int place) {
    String words = drafts.get(place).piece().words();
    return prose.isOver(place)
        && prose.isLoose(place)
        && LineForm.isPlain(words)
        && Headline.words(words) >= HEADLINE_WORDS
        && Headline.words(words) <= LONGEST_IN_BRACKETS;
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
    if (prose.isOver(place)) {
      signs += drafts.size() - prose.last() > TAIL ? 1 : 0;
      signs += isCutOff(piece) ? 1 : 0;
    }
    return signs;
  }
}
