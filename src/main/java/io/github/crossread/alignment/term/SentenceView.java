package io.github.crossread.alignment.term;

import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A sentence as the matcher looks at it: sets of what could be shared with another sentence.
 *
 * @param sentence the sentence
 * @param article the number of its article in the set
 * @param order its number among the aligned sentences of its article, from 0
 * @param last the number of the article's last aligned sentence
 * @param stems the stems of its content words and numbers
 * @param names those printed with a capital inside the sentence
 * @param numbers its numbers
 * @param quoted the stems of all words inside quotation marks
 * @param beginnings the first letters of its content words, for derived words that have other stems
 */
public record SentenceView(
    Sentence sentence,
    int article,
    int order,
    int last,
    Terms stems,
    Terms names,
    Terms numbers,
    Terms quoted,
    Terms beginnings) {

  private static final int LETTERS = 4;

  static SentenceView of(
      Sentence sentence, int article, int order, int last, boolean[] inQuotes, Vocabulary words) {
    List<Token> tokens = sentence.tokens();
    int[] stems = tokens.stream().mapToInt(token -> words.number(token.stem())).toArray();
    int first = firstWord(tokens);
    return new SentenceView(
        sentence,
        article,
        order,
        last,
        where(stems, i -> tokens.get(i).isContent()),
        where(stems, i -> i > first && tokens.get(i).mayBeOfName()),
        where(stems, i -> tokens.get(i).kind() == Token.Kind.NUMBER),
        where(stems, i -> inQuotes[i] && tokens.get(i).isWord()),
        beginnings(tokens, words));
  }

  private static Terms where(int[] stems, IntPredicate isAt) {
    int[] found = new int[stems.length];
    int count = 0;
    for (int i = 0; i < stems.length; i++) {
      if (isAt.test(i)) {
        found[count++] = stems[i];
      }
    }
    return Terms.of(Arrays.copyOf(found, count));
  }

  private static int firstWord(List<Token> tokens) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).isWord())
        .findFirst()
        .orElse(tokens.size());
  }

  private static Terms beginnings(List<Token> tokens, Vocabulary words) {
    int[] beginnings = new int[tokens.size()];
    int count = 0;
    for (Token token : tokens) {
      if (token.isContent()) {
        String form = token.form();
        beginnings[count++] = words.number(form.substring(0, Math.min(LETTERS, form.length())));
      }
    }
    return Terms.of(Arrays.copyOf(beginnings, count));
  }

  /** Returns how far into its article it stands, 0 to 1. */
  public double position() {
    return last == 0 ? 0 : (double) order / last;
  }

  /** Returns whether it is the first of its article, most often the headline. */
  public boolean isFirst() {
    return order == 0;
  }
}
