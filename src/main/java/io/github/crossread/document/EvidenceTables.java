package io.github.crossread.document;

import io.github.crossread.document.DocumentBlock.Head;
import io.github.crossread.document.DocumentBlock.Place;
import io.github.crossread.document.DocumentBlock.Place.What;
import io.github.crossread.document.DocumentBlock.Table;
import io.github.crossread.document.DocumentBlock.TableRow;
import io.github.crossread.document.DocumentBlock.Tone;
import io.github.crossread.document.DocumentBlock.Words;
import io.github.crossread.report.CommonText;
import io.github.crossread.report.Evidence;
import io.github.crossread.report.Evidence.Credit;
import io.github.crossread.report.Evidence.DisagreementRow;
import io.github.crossread.report.Evidence.QuotationTable;
import io.github.crossread.report.Evidence.Version;
import io.github.crossread.report.Report;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.Wording;
import io.github.crossread.report.marked.StyledText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the tables of quotations, voices, disagreements, common texts and credits. */
public final class EvidenceTables {

  private final Report report;
  private final Evidence evidence;
  private final Wording wording;

  public EvidenceTables(Report report) {
    this.report = report;
    evidence = report.evidence();
    wording = report.wording();
  }

  /** Returns the tables in their order; one of which nothing is to be told says so. */
  public List<Table> compose() {
    List<Table> tables = new ArrayList<>();
    tables.add(quotations());
    tables.add(with(evidence.noDisagreements(), disagreements()));
    if (!evidence.voices().isEmpty()) {
      tables.add(with(evidence.namesByHand(), voices()));
    }
    if (!evidence.loneVoices().isEmpty()) {
      tables.add(alone());
    }
    if (!evidence.namings().isEmpty()) {
      tables.add(namings());
    }
    if (!evidence.leanings().isEmpty()) {
      tables.add(leanings());
    }
    List<CommonText> common = report.commonOrigins();
    if (!common.isEmpty()) {
      tables.add(common(common));
    }
    tables.add(credits());
    return tables;
  }

  private Table table(String key, List<Head> heads, List<TableRow> rows, String note) {
    if (rows.isEmpty()) {
      return new Table(wording.of(key), "", List.of(), List.of(), wording.of(key + ".none"));
    }
    return new Table(wording.of(key), wording.of(key + ".caption"), heads, rows, note);
  }

  /** Says below a table what a reader put right in it. */
  private static Table with(List<String> byHand, Table table) {
    List<String> notes = new ArrayList<>(byHand);
    notes.add(0, table.note());
    String note = String.join(" ", notes).strip();
    return new Table(table.title(), table.caption(), table.heads(), table.rows(), note);
  }

  private Head head(String key, int share) {
    return new Head(wording.of(key), share, false);
  }

  private static List<Words> plain(String text) {
    return List.of(Words.of(Tone.PLAIN, text));
  }

  private List<Words> outlet(String article) {
    return List.of(Words.of(Tone.NAME, report.outlet(article).name()));
  }

  private Table quotations() {
    List<TableRow> rows = new ArrayList<>();
    evidence.quotations().forEach(quotation -> add(rows, quotation));
    return table(
        "pdf.quotations",
        List.of(
            head("pdf.column.outlet", 17),
            head("pdf.quotations.words", 60),
            head("pdf.quotations.givenTo", 23)),
        rows,
        "");
  }

  private void add(List<TableRow> rows, QuotationTable quotation) {
    String base = quotation.versions().isEmpty() ? "" : quotation.versions().get(0).outlets();
    String more = quotation.note().isEmpty() ? "" : " " + quotation.note();
    String title = quotation.title() + ", " + wording.of("pdf.quotations.beside", base) + more;
    rows.add(
        new TableRow(
            Optional.of(new Place(What.QUOTATION, quotation.passage())),
            List.of(
                List.of(
                    Words.of(Tone.STATEMENT, quotation.passage()), Words.of(Tone.ASIDE, title)))));
    for (Version version : quotation.versions()) {
      Optional<String> article = base(quotation.passage());
      rows.add(
          TableRow.of(
              List.of(
                  Words.of(Tone.NAME, version.outlets()), Words.of(Tone.ASIDE, version.relation())),
              List.of(new Words(Tone.PRINTED, version.words(), article)),
              List.of(new Words(Tone.PRINTED, version.givenTo(), article))));
    }
  }

  /** Versions of one quotation are matched word by word, so all are in one language. */
  private Optional<String> base(String passage) {
    return report.collation().passages().stream()
        .filter(known -> known.id().equals(passage))
        .findFirst()
        .map(known -> known.base().article());
  }

  private Table disagreements() {
    return table(
        "pdf.disagreements",
        List.of(
            head("pdf.column.passage", 5),
            head("pdf.disagreements.what", 44),
            head("pdf.disagreements.values", 44),
            new Head(wording.of("pdf.disagreements.agree"), 7, true)),
        evidence.disagreements().stream().map(this::disagreement).toList(),
        "");
  }

  private TableRow disagreement(DisagreementRow row) {
    List<Words> told = new ArrayList<>();
    told.add(new Words(Tone.PRINTED, StyledText.plain(row.statement()), base(row.passage())));
    Map<String, List<String>> byValue = new LinkedHashMap<>();
    for (int i = 0; i < row.values().size(); i++) {
      ReportOutlet outlet = report.outlets().get(i);
      row.values()
          .get(i)
          .ifPresent(
              v -> byValue.computeIfAbsent(v, w -> new ArrayList<>()).add(outlet.shortName()));
    }
    // Where the values are the words themselves, these are not said twice.
    if (!row.words().isEmpty() && !byValue.keySet().stream().allMatch(row.words()::contains)) {
      told.add(Words.of(Tone.ASIDE, row.words()));
    }
    Optional<String> alone = row.alone().flatMap(i -> row.values().get(i));
    List<Words> values = new ArrayList<>();
    byValue.forEach(
        (value, outlets) -> {
          Tone tone = alone.filter(value::equals).isPresent() ? Tone.BOXED : Tone.NAME;
          values.add(Words.of(tone, value));
          values.add(Words.of(Tone.ASIDE, String.join(wording.of("list.comma"), outlets)));
        });
    String agree = row.agreeing().map(n -> wording.of("pdf.of", n, row.given())).orElse("");
    return new TableRow(
        Optional.of(new Place(What.DISAGREEMENT, row.passage())),
        List.of(List.of(Words.of(Tone.STATEMENT, row.passage())), told, values, plain(agree)));
  }

  private Table voices() {
    return table(
        "pdf.voices",
        List.of(
            head("pdf.voices.who", 20),
            head("pdf.voices.quoted", 16),
            head("pdf.voices.reported", 16),
            head("pdf.voices.called", 48)),
        evidence.voices().stream()
            .map(
                voice ->
                    TableRow.of(
                        List.of(Words.of(Tone.NAME, voice.speaker())),
                        plain(voice.quoted()),
                        plain(voice.reported()),
                        plain(voice.called())))
            .toList(),
        wording.of("pdf.voices.note"));
  }

  private Table alone() {
    return table(
        "pdf.voices.alone",
        List.of(
            head("pdf.column.outlet", 14),
            head("pdf.voices.alone.quoted", 28),
            head("pdf.voices.alone.reported", 29),
            head("pdf.voices.alone.unnamed", 29)),
        evidence.loneVoices().stream()
            .map(
                lone ->
                    TableRow.of(
                        outlet(lone.article()),
                        plain(lone.quoted()),
                        plain(lone.reported()),
                        plain(lone.unnamed())))
            .toList(),
        wording.of("pdf.voices.alone.note"));
  }

  private Table namings() {
    return table(
        "pdf.namings",
        List.of(head("pdf.voices.who", 24), head("pdf.namings.called", 76)),
        evidence.namings().stream()
            .map(
                naming ->
                    TableRow.of(
                        List.of(Words.of(Tone.NAME, naming.name())), plain(naming.called())))
            .toList(),
        wording.of("pdf.namings.note"));
  }

  private Table leanings() {
    return table(
        "pdf.leans",
        List.of(head("pdf.column.outlet", 24), head("pdf.leans.on", 76)),
        evidence.leanings().stream()
            .map(lean -> TableRow.of(outlet(lean.article()), plain(lean.media())))
            .toList(),
        wording.of("pdf.leans.note"));
  }

  private Table common(List<CommonText> texts) {
    return table(
        "pdf.common",
        List.of(head("pdf.common.pair", 24), head("pdf.common.reasons", 76)),
        texts.stream()
            .map(
                text ->
                    TableRow.of(
                        List.of(
                            Words.of(Tone.NAME, text.outlets()),
                            Words.of(Tone.ASIDE, text.verdict())),
                        text.reasons().stream().map(r -> Words.of(Tone.PLAIN, r)).toList()))
            .toList(),
        report.originRule());
  }

  private Table credits() {
    return table(
        "pdf.credits",
        List.of(
            head("pdf.column.outlet", 20),
            head("pdf.credits.byline", 26),
            head("pdf.credits.agency", 32),
            new Head(wording.of("pdf.credits.shared"), 22, true)),
        evidence.credits().stream().map(this::credit).toList(),
        wording.of("pdf.credits.note"));
  }

  private TableRow credit(Credit credit) {
    return TableRow.of(
        outlet(credit.article()),
        List.of(
            new Words(
                Tone.PRINTED, StyledText.plain(credit.byline()), Optional.of(credit.article()))),
        List.of(Words.of(credit.missing() ? Tone.BOXED : Tone.PLAIN, credit.agency())),
        plain(credit.shared()));
  }
}
