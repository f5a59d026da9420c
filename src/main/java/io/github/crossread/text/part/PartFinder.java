package io.github.crossread.text.part;

import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts sentences into parts: at marks that part clauses, where a quotation begins or ends, and
 * before the language's {@link WordKind#CLAUSE_OPENERS}.
 *
 * <p>A piece with hardly a word of content says nothing by itself and stays with its neighbour.
 * Prepositions and participles are no borders: what they open says too little (tried on sentences
 * whose propositions were marked by hand).
 */
final class PartFinder {

  /** A piece with fewer words of content is no part by itself. */
  private static final int FEWEST_CONTENT = 2;

  /** No part has more words of content: what looks at each with each stays quick. */
  private static final int MOST_CONTENT = 40;

  private static final Set<String> MARKS =
      Set.of(",", ";", ":", "(", ")", "[", "]", "{", "}", "—", "…", "،", "؛", "，", "；", "：", "、");

  private static final Set<String> DASHES = Set.of("-", "–");

  private final Set<String> openers;
  private final Set<String> prepositions;
  private final PartKinds kinds;

  PartFinder(Language language) {
    openers = language.words(WordKind.CLAUSE_OPENERS);
    prepositions = language.words(WordKind.PREPOSITIONS);
    kinds = new PartKinds(language);
  }

  /**
   * Returns the parts of a sentence.
   *
   * @param quoted for each of its tokens, whether it is quoted
   */
  List<SentencePart> find(Sentence sentence, boolean[] quoted) {
    List<SentencePart> parts = new ArrayList<>();
    for (int[] piece : joined(sentence.tokens(), pieces(sentence.tokens(), quoted))) {
      parts.add(
          new SentencePart(
              sentence, piece[0], piece[1], kinds.of(sentence, piece[0], piece[1], quoted)));
    }
    return parts;
  }

  /** Returns begin and end of what stands between two borders, without marks at its ends. */
  private List<int[]> pieces(List<Token> tokens, boolean[] quoted) {
    List<int[]> pieces = new ArrayList<>();
    boolean cut = true;
    int content = 0;
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).isWord()) {
        cut |= isBorder(tokens, i);
        continue;
      }
      boolean begins =
          cut || opens(tokens, i) || quoted[i] != quoted[last] || content == MOST_CONTENT;
      if (begins) {
        pieces.add(new int[] {i, i + 1});
        content = 0;
      }
      pieces.get(pieces.size() - 1)[1] = i + 1;
      content += tokens.get(i).isContent() ? 1 : 0;
      last = i;
      cut = false;
    }
    return pieces;
  }

  /** A preposition before the word that opens a clause belongs to it: in which. */
  private boolean opens(List<Token> tokens, int at) {
    boolean next =
        at + 1 < tokens.size()
            && prepositions.contains(tokens.get(at).form())
            && isOpener(tokens.get(at + 1));
    boolean behindPreposition = at > 0 && prepositions.contains(tokens.get(at - 1).form());
    return next || (isOpener(tokens.get(at)) && !behindPreposition);
  }

  /** Some are printed in one with the next word: qu'elle. */
  private boolean isOpener(Token token) {
    String form = token.form();
    return openers.contains(form) || openers.contains(form.substring(0, form.indexOf('\'') + 1));
  }

  /** A hyphen inside a word is no dash; a dash that is as short has space beside it. */
  private static boolean isBorder(List<Token> tokens, int at) {
    String mark = tokens.get(at).text();
    return MARKS.contains(mark) || (DASHES.contains(mark) && !isInsideWord(tokens, at));
  }

  private static boolean isInsideWord(List<Token> tokens, int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at - 1).span().end() == tokens.get(at).span().begin()
        && tokens.get(at).span().end() == tokens.get(at + 1).span().begin();
  }

  /**
   * Returns the pieces with those that say too little joined to the next, the last to the one
   * before.
   */
  private static List<int[]> joined(List<Token> tokens, List<int[]> pieces) {
    List<int[]> joined = new ArrayList<>();
    for (int[] piece : pieces) {
      int[] before = joined.isEmpty() ? piece : joined.get(joined.size() - 1);
      if (before != piece && content(tokens, before) < FEWEST_CONTENT) {
        before[1] = piece[1];
      } else {
        joined.add(piece);
      }
    }
    int last = joined.size() - 1;
    if (last > 0 && content(tokens, joined.get(last)) < FEWEST_CONTENT) {
      joined.get(last - 1)[1] = joined.remove(last)[1];
    }
    return joined;
  }

  private static long content(List<Token> tokens, int[] piece) {
    return tokens.subList(piece[0], piece[1]).stream().filter(Token::isContent).count();
  }
}
