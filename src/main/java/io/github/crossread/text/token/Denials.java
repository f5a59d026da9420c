package io.github.crossread.text.token;

import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of a sentence that deny what it states: not "not only", which denies nothing, nor "not"
 * before "until", which says when, nor what stands behind "whether".
 */
public final class Denials {

  /** Stands in a line of {@link WordKind#NO_DENIALS} for any words. */
  private static final String GAP = "…";

  private final List<Token> tokens;
  private final Language language;

  private Denials(List<Token> tokens, Language language) {
    this.tokens = tokens;
    this.language = language;
  }

  /** Returns the tokens among those of a sentence that deny. */
  public static List<Token> of(List<Token> tokens, Language language) {
    Denials denials = new Denials(tokens, language);
    return IntStream.range(0, tokens.size())
        .filter(denials::isDenial)
        .mapToObj(tokens::get)
        .toList();
  }

  private boolean isDenial(int at) {
    return language.words(WordKind.NEGATIONS).contains(tokens.get(at).form())
        && !isConditional(at)
        && language.rows(WordKind.NO_DENIALS).stream().noneMatch(row -> isAt(row, at));
  }

  /** Nobody who asks whether something is not so says that it is not. */
  private boolean isConditional(int at) {
    return tokens.subList(0, at).stream()
        .anyMatch(token -> language.words(WordKind.CONDITIONS).contains(token.form()));
  }

  /** Whether a line stands there, with the token as one of its words. */
  private boolean isAt(List<String> row, int at) {
    int word = row.indexOf(tokens.get(at).form());
    return word >= 0 && at >= word && stands(row, at - word);
  }

  private boolean stands(List<String> row, int from) {
    int at = from;
    for (int i = 0; i < row.size(); i++) {
      boolean gap = row.get(i).equals(GAP);
      String next = row.get(gap ? ++i : i);
      while (gap && at < tokens.size() && !tokens.get(at).form().equals(next)) {
        at++;
      }
      if (at == tokens.size() || !tokens.get(at).form().equals(next)) {
        return false;
      }
      at++;
    }
    return true;
  }
}
