package io.github.crossread.reader.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words of an article that its page sets apart and large, without a full stop: the article says
 * them in a paragraph of its own as well. Who said them may follow.
 */
final class PullQuotes {

  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SPACE = Pattern.compile(" ");

  /** A shorter line may be a heading. */
  private static final int FEWEST_WORDS = 6;

  private static final int MOST_WORDS = 40;

  /** The share of a line's words that come again; the others name who said them. */
  private static final double SHARE = 0.6;

  /** So many loose lines of an article are looked at. */
  private static final int MOST = 100;

  private final List<Draft> drafts;
  private final Prose prose;
  private final List<String> texts = new ArrayList<>();
  private int looked;

  PullQuotes(List<Draft> drafts, Prose prose) {
    this.drafts = drafts;
    this.prose = prose;
  }

  /** Returns whether a piece says what the article says elsewhere. */
  boolean has(int place) {
    if (!prose.hasBegun(place) || !prose.isLoose(place) || looked++ >= MOST) {
      return false;
    }
    String[] words = SPACE.split(plain(drafts.get(place).piece().words()), -1);
    int fewest = Math.max(FEWEST_WORDS, (int) Math.ceil(SHARE * words.length));
    if (words.length < fewest || words.length > MOST_WORDS) {
      return false;
    }
    String begin = " " + String.join(" ", List.of(words).subList(0, fewest)) + " ";
    return texts().stream().anyMatch(text -> text.contains(begin));
  }

  private List<String> texts() {
    if (texts.isEmpty()) {
      for (int i = 0; i < drafts.size(); i++) {
        if (drafts.get(i).isText() && !prose.isLoose(i)) {
          texts.add(" " + plain(drafts.get(i).piece().words()) + " ");
        }
      }
    }
    return texts;
  }

  private static String plain(String words) {
    return NO_WORDS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
