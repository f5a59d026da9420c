package io.github.crossread.report.json;

import io.github.crossread.alignment.judged.Judged;
import io.github.crossread.alignment.judged.Question;
import io.github.crossread.article.Correction;
import io.github.crossread.article.Correction.KnownCredit;
import io.github.crossread.article.Correction.LineRole;
import io.github.crossread.article.Correction.NamePair;
import io.github.crossread.article.Correction.NoDisagreement;
import io.github.crossread.article.Judgement.Quoted;
import io.github.crossread.collation.Collation.Corrected;
import io.github.crossread.text.token.Sentence;
import java.io.IOException;
import java.util.List;
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

  /** Writes a correction, and whether it was used. */
  void corrected(Corrected corrected) throws IOException {
    json.object(
        () -> {
          Correction given = corrected.given();
          if (given instanceof LineRole line) {
            json.name("what", line.role());
          } else if (given instanceof KnownCredit) {
            json.string("what", "credit");
          } else if (given instanceof NoDisagreement) {
            json.string("what", "no-disagreement");
          } else if (given instanceof NamePair pair) {
            json.string("what", pair.one() ? "one-name" : "two-names");
          }
          json.list("places", places(given), this::place);
          json.strings(
              "names", given instanceof NamePair pair ? List.of(pair.a(), pair.b()) : List.of());
          json.string("reason", given.reason());
          json.bool("used", corrected.used());
        });
  }

  private static List<Quoted> places(Correction given) {
    if (given instanceof LineRole line) {
      return List.of(line.line());
    }
    if (given instanceof KnownCredit credit) {
      return List.of(new Quoted(credit.article(), credit.source()));
    }
    return given instanceof NoDisagreement none ? List.of(none.a(), none.b()) : List.of();
  }

  private void place(Quoted quoted) throws IOException {
    json.object(
        () -> {
          json.string("article", quoted.article());
          json.string("words", quoted.words());
        });
  }

  private void side(Quoted quoted, Optional<Sentence> found) throws IOException {
    json.string("article", quoted.article());
    json.string("words", quoted.words());
    json.string("sentence", found.map(Sentence::id));
  }
}
