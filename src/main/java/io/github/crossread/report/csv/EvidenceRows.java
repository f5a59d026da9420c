package io.github.crossread.report.csv;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.article.ConstantNames;
import io.github.crossread.article.Span;
import io.github.crossread.collation.Credit;
import io.github.crossread.collation.disagreement.Disagreement;
import io.github.crossread.collation.quotation.Quotation;
import io.github.crossread.collation.voice.Voice;
import io.github.crossread.report.Report;
import io.github.crossread.text.credit.AgencyCredit;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of the tables of disagreements, quotations, voices and credits, without what they are
 * of.
 */
public final class EvidenceRows {

  private static final String BETWEEN = "; ";

  private EvidenceRows() {}

  /** Returns what each article tells where not all can be right. */
  public static Stream<List<Object>> disagreements(Report report) {
    List<Disagreement> all = report.collation().disagreements();
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(
            i ->
                all.get(i).tellings().stream()
                    .map(telling -> telling(report, i + 1, all.get(i), telling)));
  }

  private static List<Object> telling(
      Report report, int number, Disagreement disagreement, Disagreement.Telling telling) {
    Optional<Span> place = telling.sentence().source(telling.words());
    return List.of(
        number,
        ConstantNames.of(disagreement.kind()),
        disagreement.about(),
        disagreement.certainty(),
        String.join(" ", disagreement.passages().stream().map(Passage::id).toList()),
        telling.article(),
        report.outlet(telling.article()).name(),
        telling.value(),
        telling.text(),
        telling.sentence().id(),
        place.map(Span::begin),
        place.map(Span::end));
  }

  static Stream<List<Object>> quotations(Report report) {
    List<Quotation> all = report.collation().quotations();
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(
            i -> all.get(i).versions().stream().map(v -> version(report, i + 1, all.get(i), v)));
  }

  private static List<Object> version(
      Report report, int number, Quotation quotation, Quotation.Version version) {
    return List.of(
        number,
        String.join(" ", quotation.passages()),
        version.article(),
        report.outlet(version.article()).name(),
        ConstantNames.of(version.difference()),
        version.speaker(),
        version.otherSpeaker(),
        version.text());
  }

  static Stream<List<Object>> voices(Report report) {
    return report.collation().voices().stream()
        .flatMap(
            voice -> voice.hearings().stream().map(hearing -> hearing(report, voice, hearing)));
  }

  private static List<Object> hearing(Report report, Voice voice, Voice.Hearing hearing) {
    return List.of(
        voice.speaker(),
        voice.named(),
        hearing.article(),
        report.outlet(hearing.article()).name(),
        hearing.quoted() ? "quoted" : "reported",
        String.join(BETWEEN, hearing.names().stream().map(Excerpt::text).toList()),
        String.join(" ", hearing.sentences().stream().map(Sentence::id).toList()));
  }

  /** Returns whom each article names for its text, and whose text it is. */
  public static Stream<List<Object>> credits(Report report) {
    return report.collation().credits().stream().map(credit -> credit(report, credit));
  }

  private static List<Object> credit(Report report, Credit credit) {
    return List.of(
        credit.article(),
        report.outlet(credit.article()).name(),
        credit.isOfText() ? String.join(BETWEEN, credit.names().agencies()) : "",
        ConstantNames.of(credit.named()),
        credit.names().words().map(AgencyCredit.Words::text),
        credit.source(),
        credit.share(),
        String.join(" ", credit.copies()),
        credit.isMissing());
  }
}
