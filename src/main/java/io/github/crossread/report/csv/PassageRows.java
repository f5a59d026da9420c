package io.github.crossread.report.csv;

import io.github.crossread.alignment.reading.Bead;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.article.ConstantNames;
import io.github.crossread.article.Span;
import io.github.crossread.collation.OutletView;
import io.github.crossread.collation.OutletView.Lacking;
import io.github.crossread.collation.PassagePart;
import io.github.crossread.collation.Rewording;
import io.github.crossread.report.Report;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.text.token.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of the tables of statements, without what they are of. */
public final class PassageRows {

  private static final String SURE = "sure";
  private static final String PERHAPS = "perhaps";
  private static final String WHOLE = "statement";
  private static final String PART = "part";

  private PassageRows() {}

  /** Returns each statement for each outlet, as it carries or lacks it. */
  static Stream<List<Object>> statements(Report report) {
    Map<String, Lacking> lacking =
        report.collation().outlets().stream()
            .collect(Collectors.toMap(OutletView::article, OutletView::lacking));
    boolean all = !report.collation().isLarge();
    return report.collation().passages().stream()
        .flatMap(
            passage ->
                report.outlets().stream()
                    .map(outlet -> row(passage, outlet, lacking.get(outlet.article()))))
        .filter(row -> all || !row.contains(Lacking.ABSENT));
  }

  /** Returns each statement for each outlet that carries it. */
  public static Stream<List<Object>> readings(Report report) {
    return report.collation().passages().stream()
        .flatMap(
            passage ->
                passage.readings().stream()
                    .map(reading -> carried(passage, report.outlet(reading.article()), reading)));
  }

  private static List<Object> row(Passage passage, ReportOutlet outlet, Lacking lacking) {
    return passage
        .reading(outlet.article())
        .map(reading -> carried(passage, outlet, reading))
        .orElseGet(() -> lacked(passage, outlet, lacking.state(passage)));
  }

  private static List<Object> carried(Passage passage, ReportOutlet outlet, Reading reading) {
    return List.of(
        passage.id(),
        outlet.article(),
        outlet.name(),
        ConstantNames.of(reading.relation()),
        ids(reading.sentences()),
        reading.similarity(),
        reading.moved(),
        passage.readings().size(),
        Sentence.joined(reading.sentences()).text());
  }

  private static List<Object> lacked(Passage passage, ReportOutlet outlet, String state) {
    return List.of(
        passage.id(),
        outlet.article(),
        outlet.name(),
        state,
        "",
        "",
        "",
        passage.readings().size(),
        "");
  }

  private static String ids(List<Sentence> sentences) {
    return String.join(" ", sentences.stream().map(Sentence::id).toList());
  }

  /** Returns what one outlet alone has, in the order of the outlets. */
  static Stream<List<Object>> onlyHere(Report report) {
    return report.collation().outlets().stream()
        .flatMap(
            view ->
                Stream.of(
                        view.added().stream().map(p -> alone(report, view, SURE, p)),
                        view.perhapsElsewhere().stream().map(p -> alone(report, view, PERHAPS, p)),
                        view.addedParts().stream().map(part -> alone(report, view, part)))
                    .flatMap(rows -> rows));
  }

  private static List<Object> alone(
      Report report, OutletView view, String certainty, Passage passage) {
    Sentence sentence = passage.base().compared();
    return alone(
        report, view, certainty, WHOLE, passage, sentence.printed().source(), sentence.text());
  }

  private static List<Object> alone(Report report, OutletView view, PassagePart part) {
    Sentence sentence = part.part().sentence();
    Span span = part.part().span();
    String text = sentence.text().substring(span.begin(), span.end());
    return alone(report, view, SURE, PART, part.passage(), sentence.source(span), text);
  }

  private static List<Object> alone(
      Report report,
      OutletView view,
      String certainty,
      String extent,
      Passage passage,
      Optional<Span> place,
      String text) {
    return List.of(
        view.article(),
        report.outlet(view.article()).name(),
        certainty,
        extent,
        passage.id(),
        place.map(Span::begin),
        place.map(Span::end),
        text);
  }

  /** Returns what each outlet leaves out, in the order of the outlets. */
  static Stream<List<Object>> omitted(Report report) {
    return report.collation().outlets().stream()
        .flatMap(
            view ->
                Stream.of(
                        view.omitted().stream().map(p -> left(report, view, SURE, p)),
                        view.perhapsOmitted().stream().map(p -> left(report, view, PERHAPS, p)),
                        view.omittedParts().stream().map(part -> left(report, view, part)))
                    .flatMap(rows -> rows));
  }

  private static List<Object> left(
      Report report, OutletView view, String certainty, Passage passage) {
    Reading base = passage.base();
    return List.of(
        view.article(),
        report.outlet(view.article()).name(),
        certainty,
        WHOLE,
        passage.id(),
        base.article(),
        base.compared().text());
  }

  private static List<Object> left(Report report, OutletView view, PassagePart part) {
    Span span = part.part().span();
    return List.of(
        view.article(),
        report.outlet(view.article()).name(),
        SURE,
        PART,
        part.passage().id(),
        part.article(),
        part.part().sentence().text().substring(span.begin(), span.end()));
  }

  /** Returns what is stated in other words than the base's, in the order of the outlets. */
  static Stream<List<Object>> reworded(Report report) {
    return report.collation().outlets().stream()
        .flatMap(view -> view.reworded().stream().map(reworded -> row(report, view, reworded)));
  }

  private static List<Object> row(Report report, OutletView view, Rewording reworded) {
    Bead bead = reworded.bead();
    String base = bead.baseText().article();
    return List.of(
        reworded.passage().id(),
        view.article(),
        report.outlet(view.article()).name(),
        bead.text().text(),
        base,
        report.outlet(base).name(),
        bead.baseText().text(),
        bead.similarity());
  }
}
