package io.github.crossread.text.utterance;

import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.List;
import java.util.Optional;

/**
 * What an outlet prints in quotation marks as said in one go: one quotation, over sentences and
 * paragraphs, and what follows its attribution in the same sentence.
 *
 * @param article the article's id
 * @param words its words and numbers, in order; at least one
 * @param attribution who is said to have said it
 */
public record Utterance(String article, List<QuotedWord> words, Attribution attribution) {

  public Utterance {
    words = List.copyOf(words);
  }

  public Sentence firstSentence() {
    return words.get(0).sentence();
  }

  Sentence lastSentence() {
    return words.get(words.size() - 1).sentence();
  }

  public List<String> forms() {
    return words.stream().map(word -> word.token().form()).toList();
  }

  /**
   * Returns whether all its content words are capitalised, as others around it are not: then it is
   * a name or a title.
   */
  public boolean isTitle() {
    return !firstSentence().isInCapitals() && areCapitalised();
  }

  private boolean areCapitalised() {
    return words.stream()
        .map(QuotedWord::token)
        .filter(Token::isContent)
        .allMatch(token -> !Character.isLowerCase(token.text().codePointAt(0)));
  }

  Utterance with(Attribution newAttribution) {
    return new Utterance(article, words, newAttribution);
  }

  public Optional<String> speaker() {
    return attribution.speaker();
  }
}
