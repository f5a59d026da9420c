package io.github.crossread.report.json;

import io.github.crossread.article.Article;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.io.IOException;

/** Writes the articles with their sentences. */
final class ArticleWriter {

  private final JsonWriter json;

  ArticleWriter(JsonWriter json) {
    this.json = json;
  }

  /** Writes an article. */
  void article(ArticleText text) throws IOException {
    Article article = text.article();
    json.object(
        () -> {
          json.string("id", article.id());
          json.string("outlet", article.outlet().name());
          json.string("headline", article.headline());
          json.string("published", article.published().map(Object::toString));
          json.string("url", article.url());
          json.string("language", text.language().toLanguageTag());
          json.object(
              "source",
              () -> {
                json.string("file", article.source().file());
                json.string("sha256", article.source().sha256());
              });
          if (article.extracted()) {
            json.string("text", article.text());
          }
          json.list("sentences", text.sentences(), this::sentence);
        });
  }

  private void sentence(Sentence sentence) throws IOException {
    json.object(
        () -> {
          json.string("id", sentence.id());
          json.name("role", sentence.role());
          json.string("text", sentence.text());
          json.span(sentence.printed().source());
        });
  }
}
