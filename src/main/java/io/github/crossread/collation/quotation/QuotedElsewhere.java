package io.github.crossread.collation.quotation;

import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import io.github.crossread.text.utterance.QuotedWords;
import io.github.crossread.text.utterance.QuotedWords.Stretch;
import io.github.crossread.text.utterance.Utterance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether words that seem to be missing from a quotation stand in another one near it: then
 * it is not trimmed, only split otherwise.
 */
final class QuotedElsewhere {

  private final Map<String, QuotedWords> quoted = new HashMap<>();

  QuotedElsewhere(List<ArticleText> texts) {
    texts.forEach(text -> quoted.put(text.article().id(), text.quoted()));
  }

  /** Returns for each token of a sentence whether it is quoted. */
  boolean[] inside(Sentence sentence) {
    return quoted.get(sentence.article()).of(sentence);
  }

  /**
   * Returns whether an outlet quotes words in the paragraphs of its quotation.
   *
   * @param utterances the quotation
   * @param missing the normal forms of the words, in order
   */
  boolean has(List<Utterance> utterances, List<String> missing) {
    if (missing.isEmpty()) {
      return true;
    }
    Set<Integer> paragraphs =
        utterances.stream()
            .flatMap(utterance -> utterance.words().stream())
            .map(word -> word.sentence().paragraph())
            .collect(Collectors.toSet());
    List<String> near = new ArrayList<>();
    for (Stretch stretch : quoted.get(utterances.get(0).article()).stretches()) {
      if (paragraphs.contains(stretch.sentence().paragraph())) {
        stretch.tokens().stream().filter(Token::isWord).map(Token::form).forEach(near::add);
      }
    }
    return isSubsequence(missing, near);
  }

  private static boolean isSubsequence(List<String> part, List<String> whole) {
    int found = 0;
    for (String word : whole) {
      if (found < part.size() && part.get(found).equals(word)) {
        found++;
      }
    }
    return found == part.size();
  }
}
