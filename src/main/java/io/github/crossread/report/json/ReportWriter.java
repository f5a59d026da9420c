package io.github.crossread.report.json;

import io.github.crossread.article.ArticleSet;
import io.github.crossread.collation.Collation;
import io.github.crossread.report.Generator;
import io.github.crossread.report.Report;
import io.github.crossread.report.Settings;
import io.github.crossread.report.ToldFinding;
import java.io.IOException;

/** Writes a report key by key, in the order of the format. */
final class ReportWriter {

  private static final int VERSION = 2;
  private static final String SCHEMA =
      "https://crossread.github.io/crossread-maven-plugin/report-" + VERSION + ".schema.json";

  private final JsonWriter json;

  ReportWriter(JsonWriter json) {
    this.json = json;
  }

  void write(Report report) throws IOException {
    Collation collation = report.collation();
    EvidenceWriter evidence = new EvidenceWriter(json);
    VoiceWriter voices = new VoiceWriter(json);
    json.object(
        () -> {
          json.string("$schema", SCHEMA);
          json.string("format", "crossread-report");
          json.number("version", VERSION);
          json.object("generator", this::generator);
          json.object("set", () -> set(report));
          json.object("options", () -> options(report));
          json.list("articles", collation.texts(), new ArticleWriter(json, collation)::article);
          json.list("passages", collation.passages(), new PassageWriter(json, collation)::passage);
          json.list("outlets", collation.outlets(), new OutletWriter(json)::outlet);
          json.list("pairs", report.commonTexts(), new PairWriter(json, collation.pairs())::pair);
          json.list("quotations", collation.quotations(), evidence::quotation);
          json.list("names", collation.names(), voices::name);
          json.list("disagreements", collation.disagreements(), evidence::disagreement);
          json.list("voices", collation.voices(), voices::voice);
          json.list("leans", collation.leanings(), voices::leaning);
          json.list("credits", collation.credits(), evidence::credit);
          json.list("versions", collation.versions(), evidence::versions);
          json.list("findings", report.summary().findings(), this::finding);
          JudgedWriter judged = new JudgedWriter(json);
          json.list("questions", collation.questions(), judged::question);
          json.list("judged", collation.judged(), judged::judged);
          json.list("corrections", collation.corrections(), judged::corrected);
          json.list("notes", collation.texts(), new NoteWriter(json)::notes);
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
    json.fraction("match", settings.match());
    json.fraction("near", settings.near());
    json.fraction("sure", settings.sure());
    json.number("quorum", settings.quorum());
    json.number("run", settings.run());
    json.string("reference", settings.reference());
    json.strings("languages", settings.languages());
    json.strings("agencies", settings.agencies());
    json.string("reportLanguage", settings.reportLanguage());
  }

  private void finding(ToldFinding finding) throws IOException {
    json.object(
        () -> {
          json.name("kind", finding.kind());
          json.string("text", finding.sentence());
          json.name("part", finding.part());
          json.string("article", finding.article());
          json.strings("passages", finding.passages());
        });
  }
}
