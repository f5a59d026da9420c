package io.github.crossread.reader.role;

import io.github.crossread.reader.format.SentenceEdges;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Captions that no word marks, told by their form and by how many there are.
 *
 * <p>A site that sets no full stop after what stands under its pictures does so each time; one
 * paragraph of the article that lacks its stop is a slip. So there must be {@link #FEWEST}, between
 * paragraphs of sentences, which there are more of. Lines in a row are a list; where most lines
 * without a stop are no such paragraphs, the text is torn, or of notices.
 */
final class LooseCaptions {

  private static final int FEWEST = 3;

  /** An article has more paragraphs of sentences: so many for each caption. */
  private static final int SENTENCES = 2;

  /** What is shorter may be a heading within the article. */
  private static final int FEWEST_WORDS = 8;

  private static final int LONGEST = 600;

  /** So many lines in a row are a list. */
  private static final int ROW = 3;

  /** A quotation set apart, and a message from elsewhere: signed with an account or an address. */
  private static final Pattern QUOTED =
      Pattern.compile("[\"“„«'‘].*|.*(?:[@#]\\w|[\\p{Ll}\\d]/\\S).*");

  private final List<Draft> drafts;
  private final Prose prose;
  private final boolean unmarked;

  LooseCaptions(List<Draft> drafts, Prose prose) {
    this.drafts = drafts;
    this.prose = prose;
    int found = 0;
    for (int i = 0; i < drafts.size(); i++) {
      found += isUnmarked(i) ? 1 : 0;
    }
    this.unmarked =
        found >= FEWEST && 2 * found >= prose.loose() && prose.sentences() >= SENTENCES * found;
  }

  /** Returns whether a piece is a caption. */
  boolean has(int place) {
    return unmarked && isUnmarked(place);
  }

  private String words(int place) {
    return drafts.get(place).piece().words();
  }

  private boolean isUnmarked(int place) {
    String words = words(place);
    return prose.hasBegun(place)
        && prose.isLoose(place)
        && words.length() <= LONGEST
        && Headline.words(words) >= FEWEST_WORDS
        && !SentenceEdges.startsLower(words)
        && Character.isLetterOrDigit(words.codePointAt(0))
        && !QUOTED.matcher(words).matches()
        && looseAround(place) < ROW;
  }

  /** Returns how many pieces in a row are loose, this one among them. */
  private int looseAround(int place) {
    int begin = place;
    while (begin > 0 && place - begin < ROW && prose.isLoose(begin - 1)) {
      begin--;
    }
    int end = place + 1;
    while (end < drafts.size() && end - place < ROW && prose.isLoose(end)) {
      end++;
    }
    return end - begin;
  }
}
