package io.github.crossread.report.json;

import io.github.crossread.alignment.judged.Judged;
import io.github.crossread.alignment.judged.Question;
import io.github.crossread.article.Judgement.Quoted;
import io.github.crossread.text.token.Sentence;
import java.io.IOException;
import java.util.Optional;

/** Writes what a reader has judged, and what is best asked next. */
final class JudgedWriter {

  private final JsonWriter json;

  JudgedWriter(JsonWriter json) {
    this.json = json;
  }

  /** Writes a pair of sentences that a reader should judge. */
  void question(Question question) throws IOException {
    json.object(
        () -> {
          json.object("a", () -> sentence(question.a()));
          json.object("b", () -> sentence(question.b()));
          json.fraction("probability", question.probability());
        });
  }

  private void sentence(Sentence sentence) throws IOException {
    json.string("article", sentence.article());
    json.string("sentence", sentence.id());
  }

  /** Writes a judgement, and whether it was used. */
  void judged(Judged judged) throws IOException {
    json.object(
        () -> {
          json.name("answer", judged.given().answer());
          json.object("a", () -> side(judged.given().a(), judged.a()));
          json.object("b", () -> side(judged.given().b(), judged.b()));
          json.string("reason", judged.given().reason());
          json.bool("used", judged.isUsed());
          json.bool("sure", judged.isSure());
        });
  }

  private void side(Quoted quoted, Optional<Sentence> found) throws IOException {
    json.string("article", quoted.article());
    json.string("words", quoted.words());
    json.string("sentence", found.map(Sentence::id));
  }
}
