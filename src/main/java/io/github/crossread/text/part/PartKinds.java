package io.github.crossread.text.part;

import io.github.crossread.language.Language;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.List;
import java.util.Set;

/** Tells what a part of a sentence is. */
final class PartKinds {

  /** More words of content than these after the verb are what it reports. */
  private static final int MOST_BEHIND_VERB = 2;

  /** A longer stretch says more than who said it. */
  private static final int MOST_OF_ATTRIBUTION = 6;

  private static final Set<String> OPENING = Set.of("(", "[", "{", "—", "–", "-");
  private static final Set<String> CLOSING = Set.of(")", "]", "}", "—", "–", "-");

  private final Set<String> attributions;

  PartKinds(Language language) {
    attributions = language.attributions();
  }

  /**
   * Returns what a part is.
   *
   * @param begin its first token
   * @param end the token after its last
   * @param quoted for each token of the sentence, whether it is quoted
   */
  PartKind of(Sentence sentence, int begin, int end, boolean[] quoted) {
    List<Token> tokens = sentence.tokens();
    if (isQuoted(tokens, begin, end, quoted)) {
      return PartKind.QUOTATION;
    }
    if (isAttribution(tokens.subList(begin, end))) {
      return PartKind.ATTRIBUTION;
    }
    return isAside(tokens, begin, end) ? PartKind.ASIDE : PartKind.CLAUSE;
  }

  private static boolean isQuoted(List<Token> tokens, int begin, int end, boolean[] quoted) {
    int inside = 0;
    int words = 0;
    for (int i = begin; i < end; i++) {
      if (tokens.get(i).isWord()) {
        words++;
        inside += quoted[i] ? 1 : 0;
      }
    }
    return 2 * inside > words;
  }

  private boolean isAttribution(List<Token> tokens) {
    int all = 0;
    int behind = 0;
    boolean verb = false;
    for (Token token : tokens) {
      boolean isVerb = !verb && attributions.contains(token.form());
      verb |= isVerb;
      all += token.isContent() ? 1 : 0;
      behind += token.isContent() && verb && !isVerb ? 1 : 0;
    }
    return verb && behind <= MOST_BEHIND_VERB && all <= MOST_OF_ATTRIBUTION;
  }

  private static boolean isAside(List<Token> tokens, int begin, int end) {
    return begin > 0
        && end < tokens.size()
        && OPENING.contains(tokens.get(begin - 1).text())
        && CLOSING.contains(tokens.get(end).text());
  }
}
