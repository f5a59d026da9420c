package io.github.crossread.text.voice;

import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import java.util.List;

/**
 * A place in which an article gives somebody's words.
 *
 * @param speaker whose they are: the name as the article has it in full, or what it calls somebody
 *     whom it does not name
 * @param named whether that is a name
 * @param group whether it is no person's
 * @param words what it says there of who speaks: a name, a pronoun
 * @param sentences the sentences that give the words, in order
 * @param medium whether it is a newspaper's, an agency's or a channel's
 * @param manner how they are given
 */
public record Heard(
    String speaker,
    boolean named,
    boolean group,
    Excerpt words,
    List<Sentence> sentences,
    boolean medium,
    Manner manner) {

  /** Copies the sentences. */
  public Heard {
    sentences = List.copyOf(sentences);
  }

  /** Returns whether their words stand in quotation marks. */
  public boolean isQuoted() {
    return manner == Manner.QUOTED;
  }
}
