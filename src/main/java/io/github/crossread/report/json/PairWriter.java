package io.github.crossread.report.json;

import io.github.crossread.collation.Pair;
import io.github.crossread.collation.PairIndex;
import io.github.crossread.collation.spelling.SharedSpelling;
import io.github.crossread.report.CommonText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes what each two articles share. */
final class PairWriter {

  private final JsonWriter json;
  private final PairIndex pairs;

  PairWriter(JsonWriter json, List<Pair> pairs) {
    this.json = json;
    this.pairs = new PairIndex(pairs);
  }

  /** Writes a pair. */
  void pair(CommonText common) throws IOException {
    Pair pair = pairs.pair(common.a(), common.b()).orElseThrow();
    json.object(
        () -> {
          json.string("a", pair.a());
          json.string("b", pair.b());
          json.number("sharedWords", pair.sharedWords());
          json.number("quotedWords", pair.quotedWords());
          json.number("shorterWords", pair.shorterWords());
          json.name("verdict", pair.verdict());
          json.strings("reasons", common.reasons());
          json.list("spellings", pair.spellings(), this::spelling);
          json.list(
              "runs",
              pair.runs(),
              run ->
                  json.object(
                      () -> {
                        json.span("a", run.a());
                        json.span("b", run.b());
                      }));
        });
  }

  private void spelling(SharedSpelling spelling) throws IOException {
    json.object(
        () -> {
          json.string("usual", spelling.usual());
          json.words("a", Optional.of(spelling.a()));
          json.words("b", Optional.of(spelling.b()));
        });
  }
}
