package io.github.crossread.report.annotation;

import io.github.crossread.text.token.Excerpt;
import java.util.List;

/**
 * What is said of words of an article.
 *
 * @param words the words
 * @param tags what is said of them
 * @param others where else the same is stated
 */
record Annotation(List<Excerpt> words, List<String> tags, List<Excerpt> others) {

  /** Copies the lists, without words that stand nowhere in a file. */
  Annotation {
    words = printed(words);
    tags = List.copyOf(tags);
    others = printed(others);
  }

  private static List<Excerpt> printed(List<Excerpt> words) {
    return words.stream().filter(excerpt -> excerpt.source().isPresent()).toList();
  }
}
