package io.github.crossread.text.utterance;

import io.github.crossread.language.ReportingVerbs;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import io.github.crossread.text.utterance.QuotedWords.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * What is quoted in a paragraph that opens with a dash, as French, Spanish and Russian set
 * dialogue.
 *
 * <p>A dash ends what is said and a further one goes on with it: {@code — Всё, — сказала Венн. —
 * Ушли.} Or a comma before a verb of saying ends it: {@code — Nous partons, a dit Wenn.} Without a
 * verb of saying outside of what is said it is a list or a thought, and nothing counts as quoted.
 */
final class DashDialogue {

  /** How soon after a comma the verb of saying stands, in tokens: {@code , nous a-t-elle dit}. */
  private static final int VERB_WITHIN = 8;

  private final ReportingVerbs verbs;
  private final int quotation;
  private final List<Stretch> stretches = new ArrayList<>();
  private boolean said;
  private boolean attributed;

  private DashDialogue(ReportingVerbs verbs, int quotation) {
    this.verbs = verbs;
    this.quotation = quotation;
  }

  /**
   * Returns the quoted stretches of a paragraph, none if it is no dialogue.
   *
   * @param paragraph its sentences
   * @param verbs the verbs of saying
   * @param quotation the number that the quotation has
   */
  static List<Stretch> of(List<Sentence> paragraph, ReportingVerbs verbs, int quotation) {
    Sentence first = paragraph.get(0);
    if (first.tokens().isEmpty() || !isDash(first.tokens().get(0))) {
      return List.of();
    }
    DashDialogue dialogue = new DashDialogue(verbs, quotation);
    paragraph.forEach(dialogue::read);
    return dialogue.attributed ? dialogue.stretches : List.of();
  }

  private static boolean isDash(Token token) {
    return token.text().equals("—") || token.text().equals("–");
  }

  private void read(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean told = false;
    int begin = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean dash = isDash(tokens.get(i)) && !told;
      boolean comma = said && isBeforeVerb(tokens, i);
      if (dash || comma) {
        add(sentence, begin, i);
        said = dash && !said;
        told = comma;
        begin = i + 1;
      }
      attributed |= !said && verbs.isAt(tokens, i);
    }
    add(sentence, begin, tokens.size());
  }

  private boolean isBeforeVerb(List<Token> tokens, int at) {
    if (!tokens.get(at).form().equals(",")
        || (at + 1 < tokens.size() && isDash(tokens.get(at + 1)))) {
      return false;
    }
    for (int i = at + 1; i < Math.min(tokens.size(), at + 1 + VERB_WITHIN); i++) {
      if (tokens.get(i).form().equals(",")) {
        return false;
      }
      if (verbs.isAt(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private void add(Sentence sentence, int begin, int end) {
    if (said && begin < end) {
      stretches.add(new Stretch(sentence, begin, end, quotation));
    }
  }
}
