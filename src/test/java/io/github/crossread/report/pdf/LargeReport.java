package io.github.crossread.report.pdf;

import io.github.crossread.collation.Finding;
import io.github.crossread.document.Document;
import io.github.crossread.report.Evidence;
import io.github.crossread.report.Method;
import io.github.crossread.report.Part;
import io.github.crossread.report.Report;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.Summary;
import io.github.crossread.report.ToldFinding;
import io.github.crossread.report.Wording;
import io.github.crossread.report.marked.Mark;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.report.marked.StyledText.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** A report on as many outlets and passages as are asked for, in words drawn by a fixed seed. */
final class LargeReport {
  private static final List<String> WORDS =
      List.of(
          "harbor",
          "the",
          "council",
          "of",
          "inspectors",
          "a",
          "bridge",
          "closed",
          "and",
          "ferry",
          "budget",
          "in",
          "spokeswoman",
          "estimate",
          "to",
          "pins",
          "weekday",
          "traffic",
          "said",
          "replacement",
          "on",
          "ultrasound",
          "it",
          "Merrowmouth",
          "1987",
          "$14",
          "million",
          "with");

  private final Random random = new Random(20251014);
  private final List<ReportOutlet> outlets;
  private final int passages;

  private LargeReport(int outlets, int passages) {
    this.outlets = IntStream.range(0, outlets).mapToObj(LargeReport::outlet).toList();
    this.passages = passages;
  }

  static Document document(int outlets, int passages) {
    LargeReport large = new LargeReport(outlets, passages);
    return SampleDocument.of(large.report(), large.matrix(), large.sentences());
  }

  private static ReportOutlet outlet(int i) {
    List<String> names =
        List.of("Morning Chronicle", "Post", "Evening Intelligencer", "Channel", "Gazette");
    String name = names.get(i % names.size()) + " of Place " + (i + 1);
    return new ReportOutlet("outlet" + i, name, names.get(i % names.size()).split(" ", -1)[0] + i);
  }

  private Report report() {
    return new Report(
        "large",
        "A long story that " + outlets.size() + " outlets tell",
        outlets.size() + " outlets, " + passages + " statements.",
        Wording.in(Locale.ENGLISH),
        Optional.empty(),
        outlets,
        new Summary(findings(), pairs()),
        evidence(),
        method(),
        SampleCollation.of("large"));
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words + ".";
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String passage() {
    return "p" + (1 + random.nextInt(passages));
  }

  private List<ToldFinding> findings() {
    List<ToldFinding> findings = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      List<String> ids = IntStream.range(0, i + 1).mapToObj(k -> passage()).toList();
      Part part = i % 2 == 0 ? Part.FINDINGS : Part.OUTLETS;
      findings.add(
          new ToldFinding(
              new Finding.OneText(List.of(), Optional.empty(), 100, ids),
              words(20),
              part,
              Optional.of(outlets.get(0).article())));
    }
    return findings;
  }

  private List<Summary.Pair> pairs() {
    List<Summary.Pair> pairs = new ArrayList<>();
    for (int a = 1; a < outlets.size(); a++) {
      for (int b = 0; b < a; b++) {
        int unquoted = random.nextInt(random.nextInt(90) + 1);
        int quoted = random.nextInt(101 - unquoted);
        pairs.add(
            new Summary.Pair(outlets.get(a).article(), outlets.get(b).article(), unquoted, quoted));
      }
    }
    return pairs;
  }

  private SampleMatrix matrix() {
    List<List<SampleMatrix.Row>> groups =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 1; i <= passages; i++) {
      double share = i % 3 == 0 ? 0 : random.nextDouble();
      SampleMatrix.Row row = row("p" + i, share);
      int said = row.saidBy();
      int group = said == outlets.size() ? 0 : said > outlets.size() / 2 ? 1 : said > 1 ? 2 : 3;
      groups.get(group).add(row);
    }
    List<Integer> sums = outlets.stream().map(o -> random.nextInt(passages)).toList();
    return new SampleMatrix(
        List.of(
            new SampleMatrix.Group("In all", groups.get(0)),
            new SampleMatrix.Group("In most", groups.get(1)),
            new SampleMatrix.Group("In some", groups.get(2)),
            new SampleMatrix.Group("In one only", groups.get(3))),
        sums,
        sums);
  }

  private SampleMatrix.Row row(String id, double share) {
    List<Optional<SampleMatrix.Cell>> cells = new ArrayList<>();
    int sure = random.nextInt(outlets.size());
    for (int i = 0; i < outlets.size(); i++) {
      boolean carried = i == sure || random.nextDouble() < share;
      cells.add(carried ? Optional.of(cell(i == sure)) : Optional.empty());
    }
    if (share == 0) {
      SampleMatrix.Cell alone =
          new SampleMatrix.Cell(Mark.ONLY_HERE, false, 1 + random.nextInt(99));
      cells.set(sure, Optional.of(alone));
    }
    return new SampleMatrix.Row(
        id, outlets.get(sure).article(), words(6 + random.nextInt(8)), cells);
  }

  private SampleMatrix.Cell cell(boolean base) {
    Mark mark = base ? Mark.VERBATIM : any(List.of(Mark.VERBATIM, Mark.RESTYLED, Mark.REWORDED));
    return new SampleMatrix.Cell(mark, random.nextInt(5) == 0, 1 + random.nextInt(199));
  }

  /** How many sentences each article has. */
  private List<Integer> sentences() {
    return outlets.stream().map(outlet -> 6 + random.nextInt(passages)).toList();
  }

  private StyledText styled() {
    List<StyledText.Run> runs = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Style style = i % 2 == 0 ? Style.PLAIN : any(List.of(Style.values()));
      runs.add(new StyledText.Run(words(1 + random.nextInt(7)) + " ", style));
    }
    return new StyledText(runs);
  }

  private Evidence evidence() {
    List<Evidence.QuotationTable> quotations = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      List<Evidence.Version> versions = new ArrayList<>();
      for (int k = 0; k < 2 + i % 5; k++) {
        Mark mark = k == 0 ? Mark.BASE : Mark.REWORDED;
        StyledText plain = StyledText.plain(words(20 + 10 * k));
        String names = outlets.get(k % outlets.size()).name();
        versions.add(new Evidence.Version(names, mark, "altered", plain, styled()));
      }
      quotations.add(new Evidence.QuotationTable(passage(), words(4), versions, words(9)));
    }
    List<Evidence.DisagreementRow> disagreements = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      disagreements.add(disagreement(i));
    }
    List<Evidence.Credit> credits = new ArrayList<>();
    for (ReportOutlet outlet : outlets) {
      credits.add(
          new Evidence.Credit(outlet.article(), "By " + words(4), "none", false, "10 of 20"));
    }
    return new Evidence(
        quotations,
        disagreements,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        credits,
        List.of(),
        List.of());
  }

  private Evidence.DisagreementRow disagreement(int i) {
    List<Optional<String>> values = new ArrayList<>();
    for (int k = 0; k < outlets.size(); k++) {
      values.add(k % 4 == 1 ? Optional.empty() : Optional.of(k == i % 4 ? "12,000" : "9,400"));
    }
    Optional<Integer> alone = i % 2 == 0 ? Optional.of(0) : Optional.empty();
    return new Evidence.DisagreementRow(
        passage(), words(7), "“" + words(4) + "” Post", values, alone);
  }

  private Method method() {
    List<Method.SourceRow> sources = new ArrayList<>();
    for (ReportOutlet outlet : outlets) {
      sources.add(
          new Method.SourceRow(
              outlet.name(), outlet.article() + ".txt", "0123abcd".repeat(8), "14 Oct 2025", 30));
    }
    return new Method(
        List.of(words(12)),
        List.of(),
        List.of(new Method.Threshold("key", "Quorum", "2")),
        sources,
        List.of(words(20)),
        List.of(words(30)));
  }
}
