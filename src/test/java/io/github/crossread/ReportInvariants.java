package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.alignment.reading.PrintedCopies;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.article.Role;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.OutletView;
import io.github.crossread.document.Annotated;
import io.github.crossread.document.Compared;
import io.github.crossread.document.Document;
import io.github.crossread.document.DocumentBlock.Count;
import io.github.crossread.document.DocumentComposer;
import io.github.crossread.report.Report;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds of every report, whatever the articles say. */
public final class ReportInvariants {

  private ReportInvariants() {}

  /** Holds a report to all of them. */
  public static void hold(Report report) {
    eachSentenceStandsInAPassage(report);
    nearIsOfArticlesThatDoNotCarry(report);
    theSumsAgree(report);
    omittedIsNotCarried(report);
    omittedIsNotPrintedInHouseStyle(report);
    eachSentenceHasOneRelation(report);
    eachSentenceStandsInItsArticle(report);
    unsureWhereTheMatchIs(report);
  }

  /** Each aligned sentence stands in a passage. */
  public static void eachSentenceStandsInAPassage(Report report) {
    Set<Sentence> carried =
        report.collation().passages().stream()
            .flatMap(passage -> passage.readings().stream())
            .flatMap(reading -> reading.sentences().stream())
            .collect(Collectors.toSet());

    assertThat(carried)
        .containsExactlyInAnyOrderElementsOf(
            report.collation().texts().stream().flatMap(text -> text.aligned().stream()).toList());
  }

  /** What comes near a passage is of articles that do not carry it. */
  public static void nearIsOfArticlesThatDoNotCarry(Report report) {
    for (Passage passage : report.collation().passages()) {
      List<String> near = passage.near().stream().map(n -> n.sentence().article()).toList();

      assertThat(near).doesNotHaveDuplicates();
      assertThat(near)
          .doesNotContainAnyElementsOf(passage.readings().stream().map(Reading::article).toList());
      assertThat(passage.near()).allMatch(n -> n.probability() > 0 && n.probability() <= 1);
    }
  }

  /** The sums agree. */
  public static void theSumsAgree(Report report) {
    Document document = new DocumentComposer().compose(report);

    for (int i = 0; i < report.outlets().size(); i++) {
      ArticleText text = report.collation().texts().get(i);
      OutletView view = report.collation().outlets().get(i);
      List<Sentence> counted = withoutLoneHeadline(report, text);
      Annotated article = article(document, view);
      assertThat(article.adds())
          .isEqualTo(new Count(view.added().size(), view.perhapsElsewhere().size()));
      assertThat(article.leavesOut())
          .isEqualTo(new Count(view.omitted().size(), view.perhapsOmitted().size()));
      assertThat(sum(view.shares().sentences().values()) + view.shares().onlyHere())
          .isEqualTo(counted.size());
      assertThat(sum(view.shares().words().values()) + view.shares().onlyHereWords())
          .isEqualTo(counted.stream().mapToInt(Sentence::words).sum());
    }
  }

  /** What an outlet omits it does not carry. */
  public static void omittedIsNotCarried(Report report) {
    for (OutletView view : report.collation().outlets()) {
      assertThat(view.omitted()).noneMatch(p -> p.reading(view.article()).isPresent());
      assertThat(view.omitted()).allMatch(p -> p.near(view.article()).isEmpty());
      assertThat(view.perhapsOmitted())
          .noneMatch(p -> p.reading(view.article()).isPresent())
          .allMatch(p -> p.near(view.article()).isPresent());
      assertThat(view.added())
          .allMatch(p -> p.readings().size() == 1 && p.reading(view.article()).isPresent())
          .allMatch(p -> p.near().isEmpty());
      assertThat(view.perhapsElsewhere())
          .allMatch(p -> p.readings().size() == 1 && p.reading(view.article()).isPresent())
          .noneMatch(p -> p.near().isEmpty());
      assertThat(view.reworded()).allMatch(r -> r.passage().isShared());
    }
  }

  /** What an outlet omits it does not print in house style either. */
  public static void omittedIsNotPrintedInHouseStyle(Report report) {
    Collation collation = report.collation();
    List<ArticleText> texts = collation.texts();
    PrintedCopies copies = new PrintedCopies(texts);
    for (int i = 0; i < texts.size(); i++) {
      ArticleText outlet = texts.get(i);

      assertThat(collation.outlets().get(i).omitted())
          .flatExtracting(Passage::readings)
          .flatExtracting(Reading::sentences)
          .noneMatch(sentence -> copies.prints(outlet, sentence));
    }
  }

  /** Each sentence of a reading has one relation and the bases are the base. */
  public static void eachSentenceHasOneRelation(Report report) {
    for (Passage passage : report.collation().passages()) {
      for (Reading reading : passage.readings()) {
        boolean isBase = reading.equals(passage.base());
        List<Sentence> compared =
            reading.beads().stream().flatMap(bead -> bead.sentences().stream()).toList();

        assertThat(compared).isEqualTo(isBase ? List.of() : reading.sentences());
        assertThat(reading.relation() == Relation.BASE).isEqualTo(isBase);
        assertThat(reading.beads())
            .allMatch(bead -> passage.base().sentences().containsAll(bead.base()));
      }
    }
  }

  /** Each sentence stands in its article whole and what is left out beside it. */
  public static void eachSentenceStandsInItsArticle(Report report) {
    Document document = new DocumentComposer().compose(report);

    for (int i = 0; i < report.outlets().size(); i++) {
      OutletView view = report.collation().outlets().get(i);
      List<Annotated.Part> parts = article(document, view).allParts();
      assertThat(parts.stream().filter(Annotated.Sentence.class::isInstance))
          .extracting(part -> packed(words(((Annotated.Sentence) part).text())))
          .containsExactlyElementsOf(
              report.collation().texts().get(i).sentences().stream()
                  .map(sentence -> packed(sentence.text()))
                  .toList());
      assertThat(leftOut(parts, false)).containsExactlyInAnyOrderElementsOf(ids(view.omitted()));
      assertThat(leftOut(parts, true))
          .containsExactlyInAnyOrderElementsOf(ids(view.perhapsOmitted()));
    }
  }

  /** A wording is called unsure where its match is. */
  public static void unsureWhereTheMatchIs(Report report) {
    for (Compared statement : new DocumentComposer().compose(report).statements()) {
      assertThat(statement.versions()).allMatch(version -> version.question().isEmpty());
      assertThat(statement.unsure())
          .allMatch(version -> version.question().isPresent() && !version.why().isEmpty());
    }
  }

  /** A headline that no other outlet states is neither shared nor added. */
  private static List<Sentence> withoutLoneHeadline(Report report, ArticleText text) {
    PassagesOfSentences passages = new PassagesOfSentences(report.collation().passages());
    return text.aligned().stream()
        .filter(
            sentence ->
                sentence.role() != Role.HEADLINE
                    || passages.of(sentence).stream().anyMatch(Passage::isShared))
        .toList();
  }

  private static int sum(Collection<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  private static List<String> ids(List<Passage> passages) {
    return passages.stream().map(Passage::id).toList();
  }

  private static Annotated article(Document document, OutletView view) {
    return document.articles().stream()
        .filter(article -> article.article().equals(view.article()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> leftOut(List<Annotated.Part> parts, boolean perhaps) {
    return parts.stream()
        .filter(part -> part instanceof Annotated.Gap gap && gap.perhaps() == perhaps)
        .flatMap(gap -> ((Annotated.Gap) gap).statements().stream())
        .map(Annotated.Left::passage)
        .toList();
  }

  private static String words(StyledText text) {
    return text.runs().stream()
        .filter(run -> run.style() != StyledText.Style.ONLY_THERE)
        .map(StyledText.Run::text)
        .collect(Collectors.joining());
  }

  private static String packed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
