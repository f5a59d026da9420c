package io.github.crossread.report.json;

import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.alignment.reading.Bead;
import io.github.crossread.alignment.reading.Grounds;
import io.github.crossread.alignment.reading.Near;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.article.ConstantNames;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.OutletView;
import io.github.crossread.collation.Prominence;
import io.github.crossread.text.token.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the passages with their readings, and what speaks for them. */
final class PassageWriter {

  private final JsonWriter json;
  private final Prominence prominence;
  private final Map<String, List<String>> omittedBy;
  private final boolean tellsOthers;

  PassageWriter(JsonWriter json, Collation collation) {
    this.json = json;
    prominence = new Prominence(collation.texts());
    omittedBy = omittedBy(collation);
    tellsOthers = !collation.isLarge();
  }

  /** Writes a passage. */
  void passage(Passage passage) throws IOException {
    json.object(
        () -> {
          json.string("id", passage.id());
          json.list("readings", passage.readings(), reading -> reading(passage, reading));
          json.strings("omittedBy", omittedBy.getOrDefault(passage.id(), List.of()));
          json.list("near", passage.near(), this::near);
        });
  }

  private void near(Near near) throws IOException {
    json.object(
        () -> {
          json.string("sentence", near.sentence().id());
          json.fraction("probability", near.probability());
        });
  }

  /** Returns the articles that omit a passage, by its id: once, as asking each view is slow. */
  private static Map<String, List<String>> omittedBy(Collation collation) {
    Map<String, List<String>> omittedBy = new HashMap<>();
    for (OutletView view : collation.outlets()) {
      for (Passage passage : view.omitted()) {
        omittedBy.computeIfAbsent(passage.id(), id -> new ArrayList<>()).add(view.article());
      }
    }
    return omittedBy;
  }

  private void reading(Passage passage, Reading reading) throws IOException {
    json.object(
        () -> {
          json.string("article", reading.article());
          json.strings("sentences", ids(reading.sentences()));
          json.string("compared", reading.compared().id());
          json.name("relation", reading.relation());
          json.fraction("similarity", reading.similarity());
          if (tellsOthers) {
            json.strings("sameWordsAs", others(passage, reading, Relation.VERBATIM));
            json.strings("restyledAs", others(passage, reading, Relation.RESTYLED));
          }
          json.bool("moved", reading.moved());
          json.name("place", prominence.of(reading.compared()));
          json.list("edits", reading.edits(), this::edit);
          if (reading.main().isPresent()) {
            compared(reading, reading.main().get());
          }
        });
  }

  private static List<String> others(Passage passage, Reading reading, Relation relation) {
    return passage.wordings().others(reading.article(), relation);
  }

  private void compared(Reading reading, Bead main) throws IOException {
    why(main);
    json.strings("comparedAs", ids(main.sentences()));
    json.strings("comparedWith", ids(main.base()));
    json.list("further", reading.further(), this::bead);
  }

  private void bead(Bead bead) throws IOException {
    json.object(
        () -> {
          json.strings("comparedAs", ids(bead.sentences()));
          json.strings("comparedWith", ids(bead.base()));
          json.name("relation", bead.relation());
          json.fraction("similarity", bead.similarity());
          json.list("edits", bead.edits(), this::edit);
          why(bead);
        });
  }

  private void why(Bead bead) throws IOException {
    if (bead.grounds().isPresent()) {
      json.object("why", () -> grounds(bead.grounds().get()));
    }
  }

  private void grounds(Grounds grounds) throws IOException {
    json.strings("names", grounds.names());
    json.strings("numbers", grounds.numbers());
    json.strings("words", grounds.words());
    json.list("senses", grounds.senses(), this::sense);
    json.number("quotedWords", grounds.quotedWords());
    json.object(
        "views",
        () -> {
          json.fraction("words", grounds.views().words());
          json.fraction("senses", grounds.views().senses());
          json.fraction("letters", grounds.views().letters());
          json.fraction("quoted", grounds.views().quoted());
        });
    json.bool("bothOpen", grounds.bothOpen());
    json.bool("betweenMatches", grounds.betweenMatches());
    if (grounds.judged()) {
      json.bool("judged", true);
    }
    if (grounds.probability().isPresent()) {
      json.fraction("probability", grounds.probability().getAsDouble());
    }
  }

  private void sense(Grounds.Sense sense) throws IOException {
    json.object(
        () -> {
          json.string("base", sense.base());
          json.string("text", sense.text());
        });
  }

  private static List<String> ids(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::id).toList();
  }

  private void edit(Edit edit) throws IOException {
    json.object(
        () -> {
          json.name("kind", edit.kind());
          json.string("form", edit.form().map(ConstantNames::of));
          json.words("base", edit.base());
          json.words("text", edit.text());
        });
  }
}
