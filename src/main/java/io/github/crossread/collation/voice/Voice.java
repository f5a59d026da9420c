package io.github.crossread.collation.voice;

import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import java.util.Comparator;
import java.util.List;

/**
 * A person or institution whose words articles give.
 *
 * @param speaker the name in full, or what an article calls somebody whom it does not name
 * @param named whether it is a name
 * @param person whether it is a person's
 * @param hearings how each article that gives their words does, in the order of the set
 */
public record Voice(String speaker, boolean named, boolean person, List<Hearing> hearings) {

  /** Copies the hearings. */
  public Voice {
    hearings = List.copyOf(hearings);
  }

  /** Returns the ids of the articles that give their words, in the order of the set. */
  public List<String> articles() {
    return hearings.stream().map(Hearing::article).toList();
  }

  /** Returns whether one article alone gives their words. */
  public boolean isAlone() {
    return hearings.size() == 1;
  }

  /**
   * How an article gives the words of a voice.
   *
   * @param article the article's id
   * @param quoted whether any stand in quotation marks
   * @param names what it says there of who speaks, each form once, in its order; a pronoun only
   *     where it says nothing else
   * @param sentences the sentences that give the words, in its order
   */
  public record Hearing(
      String article, boolean quoted, List<Excerpt> names, List<Sentence> sentences) {

    /** Copies the lists. */
    public Hearing {
      names = List.copyOf(names);
      sentences = List.copyOf(sentences);
    }

    /** Returns the longest of what it says there of who speaks: name, title and all. */
    public String longestName() {
      return names.stream()
          .map(Excerpt::text)
          .max(Comparator.comparingInt(String::length))
          .orElse("");
    }
  }
}
