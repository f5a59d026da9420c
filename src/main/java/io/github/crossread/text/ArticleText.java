package io.github.crossread.text;

import io.github.crossread.article.Article;
import io.github.crossread.language.ReportingVerbs;
import java.util.List;
import java.util.Locale;

/** An article in sentences, with what many ask of it worked out once. */
public final class ArticleText {

  private final Article article;
  private final Locale language;
  private final List<Sentence> sentences;
  private final List<Sentence> aligned;
  private final QuotedWords quoted;

  /**
   * Takes an article apart.
   *
   * @param article the article
   * @param language the language it was split and stemmed by
   * @param sentences its sentences of all roles, in the order of the article
   */
  public ArticleText(Article article, Locale language, List<Sentence> sentences) {
    this.article = article;
    this.language = language;
    this.sentences = List.copyOf(sentences);
    this.aligned = this.sentences.stream().filter(sentence -> sentence.role().isAligned()).toList();
    this.quoted = new QuotedWords(aligned, ReportingVerbs.of(language));
  }

  /** Returns the article. */
  public Article article() {
    return article;
  }

  /** Returns the language it was split and stemmed by. */
  public Locale language() {
    return language;
  }

  /** Returns its sentences of all roles, in the order of the article. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** Returns the sentences that are aligned: headline, summary and body. */
  public List<Sentence> aligned() {
    return aligned;
  }

  /** Returns which of their tokens stand inside quotation marks. */
  public QuotedWords quoted() {
    return quoted;
  }

  /** Returns how many words and numbers its aligned sentences have. */
  public int words() {
    return aligned.stream().mapToInt(Sentence::words).sum();
  }
}
