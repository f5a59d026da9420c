package io.github.crossread.report.json;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.article.ConstantNames;
import io.github.crossread.collation.OutletView;
import io.github.crossread.collation.PassagePart;
import io.github.crossread.collation.Shares;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes what each outlet added, omitted, reworded and moved. */
final class OutletWriter {

  /** What a sentence may be beside those of other outlets. */
  private static final List<Relation> RELATIONS =
      List.of(Relation.VERBATIM, Relation.RESTYLED, Relation.REWORDED);

  private final JsonWriter json;

  OutletWriter(JsonWriter json) {
    this.json = json;
  }

  /** Writes an outlet. */
  void outlet(OutletView view) throws IOException {
    json.object(
        () -> {
          json.string("article", view.article());
          json.strings("added", passages(view.added()));
          json.strings("perhapsElsewhere", passages(view.perhapsElsewhere()));
          json.strings("omitted", passages(view.omitted()));
          json.strings("perhapsOmitted", passages(view.perhapsOmitted()));
          json.list("addedParts", view.addedParts(), this::added);
          json.list("omittedParts", view.omittedParts(), this::omitted);
          json.strings("reworded", rewordedPassages(view));
          json.strings("moved", passages(view.moved()));
          json.object("shares", () -> shares(view.shares()));
        });
  }

  private void added(PassagePart added) throws IOException {
    json.object(
        () -> {
          json.string("sentence", added.part().sentence().id());
          span(added);
        });
  }

  private void omitted(PassagePart omitted) throws IOException {
    json.object(
        () -> {
          json.string("passage", omitted.passage().id());
          json.string("article", omitted.article());
          span(omitted);
        });
  }

  private void span(PassagePart part) throws IOException {
    json.span(part.part().sentence().source(part.part().span()));
  }

  private static List<String> rewordedPassages(OutletView view) {
    return view.reworded().stream().map(r -> r.passage().id()).distinct().toList();
  }

  private static List<String> passages(List<Passage> passages) {
    return passages.stream().map(Passage::id).toList();
  }

  private void shares(Shares shares) throws IOException {
    json.object("sentences", () -> counts(shares.sentences(), shares.onlyHere()));
    json.object("words", () -> counts(shares.words(), shares.onlyHereWords()));
  }

  private void counts(Map<Relation, Integer> counts, int onlyHere) throws IOException {
    for (Relation relation : RELATIONS) {
      json.number(ConstantNames.of(relation), counts.getOrDefault(relation, 0));
    }
    json.number("onlyHere", onlyHere);
  }
}
