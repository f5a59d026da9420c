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

  private static final String BEFORE_OPENING = " ([—–-:";

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
        open = opens(sentence.text(), token, open);
      } else {
        inside[i] = open;
      }
    }
    quoted.put(sentence.id(), inside);
    return open;
  }

  /**
   * Languages turn the marks in different ways ({@code “ ”}, {@code „ “}, {@code » «}, {@code ”
   * ”}), so most open what is closed, and at a sentence's start always open. A straight mark and
   * {@code ”} open only where a word follows and none stands before.
   */
  private static boolean opens(String sentence, Token mark, boolean open) {
    return switch (mark.text()) {
      case "„" -> true;
      case "“", "«", "»" -> mark.span().begin() == 0 || !open;
      case "”" -> !open && leansRight(sentence, mark);
      default -> leansRight(sentence, mark);
    };
  }

  private static boolean leansRight(String sentence, Token mark) {
    int begin = mark.span().begin();
    int end = mark.span().end();
    boolean freeBefore = begin == 0 || BEFORE_OPENING.indexOf(sentence.charAt(begin - 1)) >= 0;
    return freeBefore && end < sentence.length() && sentence.charAt(end) != ' ';
  }

  /**
   * Returns for each token of a sentence whether it stands inside quotation marks; the marks
   * themselves do not.
   */
  public boolean[] of(Sentence sentence) {
    return quoted.getOrDefault(sentence.id(), new boolean[sentence.tokens().size()]);
  }
}
