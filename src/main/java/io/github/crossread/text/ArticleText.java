package io.github.crossread.text;

import io.github.crossread.article.Article;
import java.util.List;
import java.util.Locale;

/**
 * An article in sentences.
 *
 * @param article the article
 * @param language the language it was split and stemmed by
 * @param sentences its sentences of all roles, in the order of the article
 */
public record ArticleText(Article article, Locale language, List<Sentence> sentences) {

  /** Copies the sentences. */
  public ArticleText {
    sentences = List.copyOf(sentences);
  }

  /** Returns the sentences that are aligned: headline, summary and body. */
  public List<Sentence> aligned() {
    return sentences.stream().filter(sentence -> sentence.role().isAligned()).toList();
  }

  /** Returns how many words and numbers its aligned sentences have. */
  public int words() {
    return aligned().stream().mapToInt(Sentence::words).sum();
  }
}
