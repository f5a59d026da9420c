package io.github.crossread.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.judged.Question;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Desk;
import io.github.crossread.collation.quotation.Difference;
import io.github.crossread.report.Report;
import io.github.crossread.report.ReportComposer;
import io.github.crossread.report.Summary;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleTest {

  private static final Scope EVERYWHERE = Scope.everywhere();

  @TempDir Path folder;

  @Test
  void two_outlets_that_share_more_wording_than_they_may_are_named_with_the_reports_number() {
    Report report = Sets.mill().report(folder);
    int shared = shared(report, "herald", "gazette");

    List<Violation> more = violations(report, sharedWording(EVERYWHERE, shared - 1));
    List<Violation> asMany = violations(report, sharedWording(EVERYWHERE, shared));

    assertThat(shared).isGreaterThan(50);
    assertThat(asMany).isEmpty();
    assertThat(more)
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.message())
                  .isEqualTo(
                      "herald and gazette share %d of 100 words outside quotation marks; at most %d may be"
                          .formatted(shared, shared - 1));
              assertThat(violation.passages()).hasSizeGreaterThan(2);
            });
  }

  @Test
  void pairs_that_no_reader_has_judged_are_named_until_all_are() {
    Sets sets =
        Sets.mill()
            .without("gazette.txt")
            .with("herald.txt", "The old mill at Hale burned down on Sunday night.\n")
            .with("tribune.txt", "A fire took the mill of Hale on Sunday.\n");
    NoOpenQuestionsRule rule = new NoOpenQuestionsRule(EVERYWHERE);
    Report report = sets.report(folder);
    StringBuilder judgements = new StringBuilder();
    int rounds = 0;

    assertThat(violations(report, rule))
        .isNotEmpty()
        .allSatisfy(v -> assertThat(v.message()).startsWith("not judged whether these are the"));
    while (!violations(report, rule).isEmpty() && rounds < 9) {
      for (Question question : report.collation().questions()) {
        judgements.append(
            "- different: {%s: '%s', %s: '%s'}%n"
                .formatted(
                    question.a().article(),
                    question.a().text(),
                    question.b().article(),
                    question.b().text()));
      }
      report = sets.with("judgements.yaml", judgements.toString()).report(folder);
      rounds++;
    }
    assertThat(violations(report, rule)).isEmpty();
  }

  @Test
  void a_share_is_of_all_that_the_reference_has_in_one_passage_or_another() {
    Collation collation =
        new Desk()
            .article("herald", "The mill burned and the owner wept. Rain fell.")
            .article("gazette", "The owner wept.")
            .article("tribune", "The mill burned.")
            .passage(Relation.REWORDED, "herald.1", "tribune.1")
            .passage(Relation.REWORDED, "herald.1", "gazette.1")
            .passage(Relation.VERBATIM, "herald.2")
            .reference("herald")
            .collate();
    Report report = new ReportComposer().compose(collation, Optional.empty(), Locale.ENGLISH);

    List<Violation> violations = violations(report, new OmittedShareRule(outlet("gazette"), 10));

    assertThat(violations)
        .singleElement()
        .extracting(Violation::message)
        .isEqualTo("gazette omits 1 of the 3 passages that herald has; at most 10 of 100 may be");
  }

  @Test
  void a_rule_for_one_outlet_leaves_the_others_alone() {
    Report report = Sets.mill().report(folder);

    assertThat(violations(report, sharedWording(outlet("gazette"), 20))).hasSize(1);
    assertThat(violations(report, sharedWording(outlet("tribune"), 20))).isEmpty();
    assertThat(
            violations(
                report, new SharedWordingRule(outlet("gazette"), Optional.of("tribune"), 20)))
        .isEmpty();
    assertThat(
            violations(report, new SharedWordingRule(outlet("gazette"), Optional.of("herald"), 20)))
        .hasSize(1);
  }

  @Test
  void a_rule_for_an_outlet_or_set_that_is_not_there_does_not_apply() {
    Report report = Sets.mill().report(folder);
    Scope otherSet = new Scope(Optional.of("pier"), Optional.empty());

    assertThat(sharedWording(outlet("post"), 20).appliesTo(report)).isFalse();
    assertThat(new MissingCreditRule(otherSet).appliesTo(report)).isFalse();
    assertThat(new SharedWordingRule(EVERYWHERE, Optional.of("post"), 20).appliesTo(report))
        .isFalse();
    assertThat(sharedWording(outlet("gazette"), 20).appliesTo(report)).isTrue();
  }

  @Test
  void agency_copy_without_its_credit_names_who_copied_whom() {
    Report report = Sets.mill().report(folder);

    List<Violation> violations = violations(report, new MissingCreditRule(EVERYWHERE));

    assertThat(violations)
        .singleElement()
        .satisfies(
            v -> {
              assertThat(v.articles()).containsExactly("gazette", "herald");
              assertThat(v.message())
                  .startsWith("gazette names no agency; ")
                  .endsWith("are the same as in herald, which credits AP");
            });
  }

  @Test
  void figures_that_disagree_are_told_with_their_outlets() {
    Report report = Sets.mill().report(folder);

    assertThat(violations(report, new DisagreementRule(EVERYWHERE)))
        .singleElement()
        .extracting(Violation::message)
        .asString()
        .startsWith("outlets disagree: ")
        .contains("“$40,000” in herald", "“$60,000” in gazette");
    assertThat(violations(report, new DisagreementRule(outlet("tribune")))).isEmpty();
  }

  @Test
  void an_altered_quotation_is_told_in_both_versions() {
    Report report = Sets.mill().report(folder);

    assertThat(violations(report, quotation(Difference.ALTERED)))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.message())
                  .startsWith("quotation altered: ")
                  .contains("“We never thought that it would smoke like that”")
                  .contains("“We never thought that it would burn like that”");
              assertThat(violation.passages()).hasSize(1);
            });
    assertThat(violations(report, quotation(Difference.TRIMMED))).isEmpty();
  }

  @Test
  void a_required_passage_is_named_by_its_words_or_its_id() {
    Report report = Sets.mill().report(folder);

    List<Violation> byWords =
        violations(report, new RequiredPassageRule(EVERYWHERE, "had  stood EMPTY for nine"));

    assertThat(byWords)
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.message())
                    .startsWith("tribune leaves out “The mill had stood empty for nine years"));
    String id = byWords.get(0).passages().get(0);
    assertThat(violations(report, new RequiredPassageRule(EVERYWHERE, id))).isEqualTo(byWords);
    assertThat(violations(report, new RequiredPassageRule(outlet("gazette"), id))).isEmpty();
  }

  @Test
  void a_required_passage_that_nobody_has_is_a_violation_and_not_passed_over() {
    Report report = Sets.mill().report(folder);

    assertThat(violations(report, new RequiredPassageRule(EVERYWHERE, "the harbor froze")))
        .extracting(Violation::message)
        .containsExactly("no passage of any outlet has the id or the words “the harbor froze”");
  }

  @Test
  void an_outlet_that_omits_more_than_it_may_is_told_with_what_it_omits() {
    Report report = Sets.mill().with("set.yaml", "reference: herald\n").report(folder);

    List<Violation> violations = violations(report, new OmittedShareRule(EVERYWHERE, 50));

    assertThat(violations)
        .singleElement()
        .satisfies(
            violation -> {
              int omitted = violation.passages().size();
              assertThat(omitted).isEqualTo(report.collation().outlets().get(2).omitted().size());
              assertThat(violation.message())
                  .startsWith("tribune omits " + omitted + " of the ")
                  .endsWith(" passages that herald has; at most 50 of 100 may be");
            });
    assertThat(violations(report, new OmittedShareRule(EVERYWHERE, 100))).isEmpty();
  }

  @Test
  void a_set_without_a_baseline_can_not_be_called_unchanged() {
    Outcome outcome = Sets.mill().outcome(folder, new UnchangedRule(EVERYWHERE));

    assertThat(outcome.violations()).isOne();
    assertThat(outcome.verdicts().get(0).violations().get(0).message())
        .contains("no baseline", "-Dcrossread.updateBaseline");
  }

  private static int shared(Report report, String one, String other) {
    return report.summary().pairs().stream()
        .filter(pair -> Set.of(pair.a(), pair.b()).equals(Set.of(one, other)))
        .mapToInt(Summary.Pair::unquoted)
        .findFirst()
        .orElseThrow();
  }

  private static SharedWordingRule sharedWording(Scope scope, int maximum) {
    return new SharedWordingRule(scope, Optional.empty(), maximum);
  }

  private static AlteredQuotationRule quotation(Difference difference) {
    return new AlteredQuotationRule(EVERYWHERE, Set.of(difference), false);
  }

  private static Scope outlet(String name) {
    return new Scope(Optional.empty(), Optional.of(name));
  }

  private static List<Violation> violations(Report report, Rule rule) {
    return rule.violations(new Subject(report, Optional.empty()));
  }
}
