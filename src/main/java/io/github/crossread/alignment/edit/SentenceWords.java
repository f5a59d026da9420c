package io.github.crossread.alignment.edit;

import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.token.Denials;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.List;
import java.util.stream.IntStream;

/** A sentence with what the rules ask about its words. */
final class SentenceWords {

  private final Sentence sentence;
  private final boolean[] quoted;
  private final Language language;
  private final People people;

  /**
   * Makes a line.
   *
   * @param sentence the sentence
   * @param quoted for each token whether it stands inside quotation marks
   * @param language the language it is in
   * @param people the persons of the set
   */
  SentenceWords(Sentence sentence, boolean[] quoted, Language language, People people) {
    this.sentence = sentence;
    this.quoted = quoted.clone();
    this.language = language;
    this.people = people;
  }

  Sentence sentence() {
    return sentence;
  }

  Language language() {
    return language;
  }

  /** Returns whether the normal form of a token is a word of a kind. */
  boolean is(WordKind kind, Token token) {
    return language.words(kind).contains(token.form());
  }

  /** Returns whether a token gives a statement to somebody. */
  boolean isAttributing(Token token) {
    return language.attributions().contains(token.form());
  }

  People people() {
    return people;
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  Token token(int at) {
    return sentence.tokens().get(at);
  }

  int size() {
    return sentence.tokens().size();
  }

  boolean isQuoted(int at) {
    return at >= 0 && at < quoted.length && quoted[at];
  }

  /** Returns whether the words of both can be forms of each other. */
  boolean isOfLanguageOf(SentenceWords other) {
    return language.isSame(other.language);
  }

  /** Returns how many tokens at its beginning are the dateline. */
  int dateline() {
    return (int) tokens().stream().takeWhile(token -> token.kind() == Token.Kind.DATELINE).count();
  }

  /** Returns the words by which it denies something. */
  List<Token> denials() {
    return Denials.of(tokens(), language);
  }

  /** Returns how many content words it has. */
  int content() {
    return (int) tokens().stream().filter(Token::isContent).count();
  }

  boolean has(String form) {
    return tokens().stream().anyMatch(token -> token.form().equals(form));
  }

  Side side(int begin, int end) {
    return new Side(this, begin, end);
  }

  IntStream places() {
    return IntStream.range(0, size());
  }
}
