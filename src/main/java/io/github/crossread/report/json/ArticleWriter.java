package io.github.crossread.report.json;

import io.github.crossread.alignment.carried.CarriedWords;
import io.github.crossread.alignment.carried.Carrier;
import io.github.crossread.article.Article;
import io.github.crossread.collation.Collation;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.io.IOException;
import java.util.List;

/** Writes the articles with their sentences. */
final class ArticleWriter {

  private final JsonWriter json;
  private final Collation collation;

  ArticleWriter(JsonWriter json, Collation collation) {
    this.json = json;
    this.collation = collation;
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
          json.string("updated", article.updated().map(Object::toString));
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
          json.list("sentences", text.sentences(), sentence -> sentence(text, sentence));
        });
  }

  private void sentence(ArticleText text, Sentence sentence) throws IOException {
    json.object(
        () -> {
          json.string("id", sentence.id());
          json.name("role", sentence.role());
          json.string("text", sentence.text());
          json.span(sentence.printed().source());
          parts(text, sentence);
        });
  }

  private void parts(ArticleText text, Sentence sentence) throws IOException {
    if (!sentence.role().isAligned() || sentence.printed().source().isEmpty()) {
      json.list("parts", List.of(), part -> {});
    } else if (!collation.isLarge()) {
      json.list("parts", collation.carried().words(sentence), this::words);
    } else {
      json.list(
          "parts",
          text.parts().of(sentence),
          part -> json.object(() -> json.span(sentence.source(part.span()))));
    }
  }

  private void words(CarriedWords words) throws IOException {
    json.object(
        () -> {
          json.span(words.sentence().source(words.span()));
          json.list("carriedBy", words.carriers(), this::carrier);
        });
  }

  private void carrier(Carrier carrier) throws IOException {
    json.object(
        () -> {
          json.string("article", carrier.article());
          json.name("how", carrier.how());
          json.strings("sentences", carrier.sentences().stream().map(Sentence::id).toList());
        });
  }
}
