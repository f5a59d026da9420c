package io.github.crossread.text.voice;

import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.List;

/**
 * Words of a sentence that name who says something: {@code Harbour Commissioner Clara Wenn}.
 *
 * @param sentence the sentence
 * @param begin the first of its tokens, articles left out
 * @param end the token after the last
 * @param name the first token of the name itself: {@code Clara}
 * @param head the word that says what it names: {@code officials} in {@code officials in Loft}
 * @param kind what it names
 */
record Phrase(Sentence sentence, int begin, int end, int name, int head, Kind kind) {

  /** What such words name. */
  enum Kind {
    /** A person, or whoever has that name. */
    NAME,
    /** A ministry, a company, an agency: a group with a name. */
    GROUP,
    /** Somebody without a name: officials. */
    NOUN,
    /** Who was named before. */
    PRONOUN
  }

  /** Returns whether it says by name who speaks. */
  boolean isNamed() {
    return kind == Kind.NAME || kind == Kind.GROUP;
  }

  /** Returns the words. */
  Excerpt words() {
    return excerpt(begin);
  }

  /** Returns the words of the name. */
  Excerpt named() {
    return excerpt(name);
  }

  private Excerpt excerpt(int from) {
    List<Token> tokens = sentence.tokens();
    return new Excerpt(sentence, tokens.get(from).span().cover(tokens.get(end - 1).span()));
  }

  /** Returns the word that says what it names. */
  Token headWord() {
    return sentence.tokens().get(head);
  }
}
