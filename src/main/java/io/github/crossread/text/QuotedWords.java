package io.github.crossread.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which tokens of an article stand inside quotation marks.
 *
 * <p>A quotation that runs over paragraphs opens each with a mark and closes only the last, so a
 * mark that opens a paragraph goes on with an open quotation, and a paragraph that begins without
 * one ends it.
 */
public final class QuotedWords {

  private final Map<String, boolean[]> quoted = new HashMap<>();

  /** Looks through the aligned sentences of an article. */
  public QuotedWords(ArticleText text) {
    boolean open = false;
    int paragraph = -1;
    for (Sentence sentence : text.aligned()) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        open = false;
      }
      open = mark(sentence, open);
    }
  }

  private boolean mark(Sentence sentence, boolean openBefore) {
    List<Token> tokens = sentence.tokens();
    boolean[] inside = new boolean[tokens.size()];
    boolean open = openBefore;
    for (int i = 0; i < inside.length; i++) {
      Token token = tokens.get(i);
      if (token.form().equals("\"") && token.kind() == Token.Kind.MARK) {
        open = opens(token.text(), open, i == 0);
      } else {
        inside[i] = open;
      }
    }
    quoted.put(sentence.id(), inside);
    return open;
  }

  /**
   * A directed mark says which it is; a straight one opens what is closed, and at a sentence's
   * start always opens.
   */
  private static boolean opens(String mark, boolean open, boolean first) {
    return switch (mark) {
      case "„", "«" -> true;
      case "”", "»" -> false;
      // In German “ closes what „ opened.
      case "“" -> first || !open;
      default -> first || !open;
    };
  }

  /**
   * Returns for each token of a sentence whether it stands inside quotation marks; the marks
   * themselves do not.
   */
  public boolean[] of(Sentence sentence) {
    return quoted.getOrDefault(sentence.id(), new boolean[sentence.tokens().size()]);
  }
}
