package io.github.crossread.archive;

import io.github.crossread.article.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Articles on one event.
 *
 * @param id what it is called: 16 hex digits that come from the id of its first article, and so
 *     stay the same when others join
 * @param articles the numbers of its articles in the heap, two or more, in order
 */
record Story(String id, List<Integer> articles) {

  private static final int DIGITS = 16;

  Story {
    articles = List.copyOf(articles);
  }

  static Story of(String firstArticle, List<Integer> articles) {
    byte[] name = firstArticle.getBytes(StandardCharsets.UTF_8);
    return new Story(Sha256.hex(name).substring(0, DIGITS), articles);
  }
}
