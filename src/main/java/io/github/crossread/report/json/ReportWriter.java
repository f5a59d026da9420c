package io.github.crossread.report.json;

import io.github.crossread.alignment.Bead;
import io.github.crossread.alignment.Grounds;
import io.github.crossread.alignment.Passage;
import io.github.crossread.alignment.Reading;
import io.github.crossread.alignment.Relation;
import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Credit;
import io.github.crossread.collation.OutletView;
import io.github.crossread.collation.Pair;
import io.github.crossread.collation.PairIndex;
import io.github.crossread.collation.Prominence;
import io.github.crossread.collation.SharedSpelling;
import io.github.crossread.collation.Shares;
import io.github.crossread.collation.figure.Figure;
import io.github.crossread.collation.quotation.Quotation;
import io.github.crossread.report.CommonText;
import io.github.crossread.report.Finding;
import io.github.crossread.report.Generator;
import io.github.crossread.report.Report;
import io.github.crossread.report.Settings;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a report key by key, in the order of the format. */
final class ReportWriter {

  private static final int VERSION = 1;

  private final JsonWriter json;
  private final Prominence prominence;

  ReportWriter(JsonWriter json, Report report) {
    this.json = json;
    this.prominence = new Prominence(report.collation().texts());
  }

  void write(Report report) throws IOException {
    Collation collation = report.collation();
    Map<String, List<String>> omittedBy = omittedBy(collation);
    PairIndex pairs = new PairIndex(collation.pairs());
    json.object(
        () -> {
          json.string("format", "crossread-report");
          json.number("version", VERSION);
          json.object("generator", this::generator);
          json.object("set", () -> set(report));
          json.object("options", () -> options(report));
          json.list("articles", collation.texts(), this::article);
          json.list("passages", collation.passages(), passage -> passage(omittedBy, passage));
          json.list("outlets", collation.outlets(), this::outlet);
          json.list("pairs", report.commonTexts(), common -> pair(pairs, common));
          json.list("quotations", collation.quotations(), this::quotation);
          json.list("figures", collation.figures(), this::figure);
          json.list("credits", collation.credits(), this::credit);
          json.list("findings", report.summary().findings(), this::finding);
        });
  }

  private void generator() throws IOException {
    Generator generator = Generator.thisBuild();
    json.string("name", generator.name());
    json.string("version", generator.version());
  }

  private void set(Report report) throws IOException {
    ArticleSet set = report.collation().set();
    json.string("id", report.id());
    json.string("title", report.title());
    json.string("reference", set.reference());
  }

  private void options(Report report) throws IOException {
    Settings settings = Settings.of(report);
    json.fraction("inline", settings.inline());
    json.fraction("twoRows", settings.twoRows());
    json.fraction("match", settings.match());
    json.number("quorum", settings.quorum());
    json.number("run", settings.run());
    json.string("reference", settings.reference());
    json.strings("languages", settings.languages());
    json.strings("agencies", settings.agencies());
    json.string("reportLanguage", settings.reportLanguage());
  }

  private void article(ArticleText text) throws IOException {
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
          json.string("role", name(sentence.role()));
          json.string("text", sentence.text());
          json.span(sentence.printed().source());
        });
  }

  private void passage(Map<String, List<String>> omittedBy, Passage passage) throws IOException {
    json.object(
        () -> {
          json.string("id", passage.id());
          json.list("readings", passage.readings(), this::reading);
          json.strings("omittedBy", omittedBy.getOrDefault(passage.id(), List.of()));
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

  private void reading(Reading reading) throws IOException {
    json.object(
        () -> {
          json.string("article", reading.article());
          json.strings("sentences", ids(reading.sentences()));
          json.string("compared", reading.compared().id());
          json.string("relation", name(reading.relation()));
          json.fraction("similarity", reading.similarity());
          json.bool("moved", reading.moved());
          json.string("place", name(prominence.of(reading.compared())));
          json.list("edits", reading.edits(), this::edit);
          if (reading.main().isPresent()) {
            compared(reading, reading.main().get());
          }
        });
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
          json.string("relation", name(bead.relation()));
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
          json.string("kind", name(edit.kind()));
          json.string("form", edit.form().map(ReportWriter::name));
          words("base", edit.base());
          words("text", edit.text());
        });
  }

  private void words(String key, Optional<Edit.Words> words) throws IOException {
    if (words.isEmpty()) {
      json.string(key, Optional.empty());
      return;
    }
    json.object(
        key,
        () -> {
          json.string("text", words.get().text());
          json.span(words.get().source());
        });
  }

  private void outlet(OutletView view) throws IOException {
    json.object(
        () -> {
          json.string("article", view.article());
          json.strings("added", passages(view.added()));
          json.strings("omitted", passages(view.omitted()));
          json.strings("reworded", rewordedPassages(view));
          json.strings("moved", passages(view.moved()));
          json.object("shares", () -> shares(view.shares()));
        });
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
    for (Relation relation : Relation.values()) {
      json.number(name(relation), counts.getOrDefault(relation, 0));
    }
    json.number("onlyHere", onlyHere);
  }

  private void pair(PairIndex pairs, CommonText common) throws IOException {
    Pair pair = pairs.pair(common.a(), common.b()).orElseThrow();
    json.object(
        () -> {
          json.string("a", pair.a());
          json.string("b", pair.b());
          json.number("sharedWords", pair.sharedWords());
          json.number("quotedWords", pair.quotedWords());
          json.number("shorterWords", pair.shorterWords());
          json.string("verdict", name(pair.verdict()));
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
          words("a", Optional.of(spelling.a()));
          words("b", Optional.of(spelling.b()));
        });
  }

  private void quotation(Quotation quotation) throws IOException {
    json.object(
        () -> {
          json.strings("passages", quotation.passages());
          json.list("versions", quotation.versions(), this::version);
        });
  }

  private void version(Quotation.Version version) throws IOException {
    json.object(
        () -> {
          json.string("article", version.article());
          json.string("difference", name(version.difference()));
          json.string("speaker", version.speaker());
          json.bool("otherSpeaker", version.otherSpeaker());
          words("attribution", version.attribution());
          json.list("parts", version.parts(), this::part);
          json.list("changes", version.changes(), this::change);
        });
  }

  private void part(Edit.Words part) throws IOException {
    json.object(
        () -> {
          json.string("sentence", part.sentence().id());
          json.string("text", part.text());
          json.span(part.source());
        });
  }

  private void change(Quotation.Change change) throws IOException {
    json.object(
        () -> {
          words("base", change.base());
          words("text", change.text());
        });
  }

  private void figure(Figure figure) throws IOException {
    json.object(
        () -> {
          json.string("kind", figure.kind().name().toLowerCase(Locale.ROOT));
          json.string("passage", figure.passage().id());
          json.fraction("certainty", figure.certainty());
          json.string("counted", figure.counted());
          json.list("values", figure.values(), this::value);
        });
  }

  private void value(Figure.Value value) throws IOException {
    json.object(
        () -> {
          json.string("article", value.article());
          json.string("sentence", value.sentence().id());
          json.string("number", value.number());
          json.string("text", value.text());
          json.span(value.sentence().source(value.words()));
        });
  }

  private void credit(Credit credit) throws IOException {
    json.object(
        () -> {
          json.string("article", credit.article());
          json.string("agency", credit.agency());
          json.string("named", name(credit.named()));
          json.string("source", credit.source());
          json.number("sharedSentences", credit.shared());
          json.bool("missing", credit.isMissing());
        });
  }

  private void finding(Finding finding) throws IOException {
    json.object(
        () -> {
          json.string("kind", name(finding.kind()));
          json.string("text", finding.sentence());
          json.string("part", name(finding.part()));
          json.string("article", finding.article());
          json.strings("passages", finding.passages());
        });
  }

  /** Returns how the format names a constant: in lower case, words joined by a hyphen. */
  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
