package io.github.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.collation.Desk;
import io.github.crossread.collation.FindingKind;
import io.github.crossread.collation.Verdict;
import io.github.crossread.report.Evidence.DisagreementRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ReportComposerTest {

  private static Report report(Desk desk) {
    return new ReportComposer().compose(desk.collate(), Optional.empty(), Locale.ENGLISH);
  }

  private static List<String> findings(Desk desk) {
    return report(desk).summary().findings().stream().map(ToldFinding::sentence).toList();
  }

  private static Desk two() {
    return new Desk()
        .article("a", "The mill burned. The owner wept.")
        .article("b", "The mill burned. Rain fell.");
  }

  @Test
  void the_subtitle_counts_outlets_sentences_and_statements() {
    Desk desk =
        two()
            .passage(Relation.VERBATIM, "a.1", "b.1")
            .passage(Relation.VERBATIM, "a.2")
            .passage(Relation.VERBATIM, "b.2");

    assertThat(report(desk).subtitle())
        .isEqualTo("2 outlets: 4 sentences make 3 statements, of which 1 is in all.");
  }

  @Test
  void the_subtitle_gives_the_days_where_they_are_known() {
    assertThat(report(two().published("2025-10-14")).subtitle())
        .startsWith("2 outlets, 14 October 2025: ");
  }

  @Test
  void names_from_right_to_left_stand_in_their_order_in_an_english_sentence() {
    String bridge = "\u062c\u0633\u0631";
    String river = "\u0646\u0647\u0631";
    String gate = "\u0628\u0627\u0628";
    Desk desk =
        new Desk()
            .article(bridge, "The mill burned.")
            .article(river, "The mill burned.")
            .article(gate, "The mill burned.")
            .article("d", "The mill burned. Rain fell on the hills all week without a break.")
            .article("e", "The mill burned. It poured upon every hill for seven days on end.")
            .article("f", "The mill burned. For a week the heights saw nothing but water.")
            .article("g", "The mill burned. Seven wet days it was, above the town.")
            .passage(Relation.REWORDED, "d.2", "e.2", "f.2", "g.2")
            .passage(
                Relation.VERBATIM,
                bridge + ".1",
                river + ".1",
                gate + ".1",
                "d.1",
                "e.1",
                "f.1",
                "g.1");

    String sentence =
        findings(desk).stream().filter(f -> f.contains("leave out")).findFirst().orElseThrow();

    Bidi shown = new Bidi(sentence, Bidi.DIRECTION_LEFT_TO_RIGHT);
    assertThat(Stream.of(bridge, river, gate).map(sentence::indexOf).map(shown::getVisualIndex))
        .isSorted();
  }

  @Test
  void a_set_without_a_title_is_called_by_its_id() {
    assertThat(report(two()).title()).isEqualTo("set");
  }

  @Test
  void findings_stand_in_the_order_of_weight() {
    String start = "The mill burned down on Sunday night at nine. ";
    Desk desk =
        new Desk()
            .article(
                "a",
                Optional.of(4),
                Optional.empty(),
                "(AP) "
                    + start
                    + "“We lost our hall and our old boats,” said Wenn. Hail broke 340 windows.")
            .article(
                "b",
                start + "“We lost our hall and our new boats,” said Wenn. Hail broke 430 windows.")
            .passage(Relation.VERBATIM, "a.1", "b.1")
            .passage(Relation.REWORDED, "a.2", "b.2")
            .passage(Relation.REWORDED, "a.3", "b.3");

    assertThat(report(desk).summary().findings())
        .extracting(ToldFinding::kind)
        .startsWith(FindingKind.ONE_TEXT, FindingKind.MISSING_CREDIT, FindingKind.DISAGREEMENT)
        .isSorted()
        .hasSizeGreaterThan(3);
  }

  @Test
  void outlets_that_give_one_number_share_its_mention() {
    Desk desk =
        new Desk()
            .article("a", "Repairs cost $14 million.")
            .article("b", "Repairs cost $22 million.")
            .article("c", "Repairs cost $14 million.")
            .passage(Relation.REWORDED, "a.1", "b.1", "c.1");

    assertThat(findings(desk))
        .contains(
            "Outlets disagree on a sum (“Repairs cost”): “$14 million” in a and c; “$22 million” in b.");
  }

  @Test
  void the_one_number_that_stands_alone_is_known() {
    Desk desk =
        new Desk()
            .article("a", "Hail broke 340 windows.")
            .article("b", "Hail broke 430 windows.")
            .article("c", "Hail broke 340 windows.")
            .passage(Relation.REWORDED, "a.1", "b.1", "c.1");

    assertThat(report(desk).evidence().disagreements())
        .singleElement()
        .satisfies(
            disagreement -> {
              assertThat(disagreement.alone()).contains(1);
              assertThat(disagreement.statement()).isEqualTo("Hail broke 340 windows.");
              assertThat(disagreement.words())
                  .isEqualTo("“340 windows” in a and c; “430 windows” in b");
            });
  }

  @Test
  void of_two_numbers_none_stands_alone() {
    Desk desk =
        new Desk()
            .article("a", "Hail broke 340 windows.")
            .article("b", "Hail broke 430 windows.")
            .passage(Relation.REWORDED, "a.1", "b.1");

    assertThat(report(desk).evidence().disagreements())
        .extracting(DisagreementRow::alone)
        .containsExactly(Optional.empty());
  }

  @Test
  void where_nothing_is_found_it_is_said_what_was_sought() {
    Desk desk = two().passage(Relation.REWORDED, "a.1", "b.1");

    assertThat(findings(desk))
        .singleElement()
        .asString()
        .startsWith("Found none of these: one text in two outlets, a missing credit");
  }

  @Test
  void a_short_article_inside_a_long_one_is_not_one_text_with_it() {
    String text = "The old paper mill burned down on Sunday night. The owner wept in the rain.";
    String more =
        " Snow fell on the hills all week. A museum of clocks opened with cake. Two swans were"
            + " freed from the ice by a boy. The council met until four and agreed on nothing.";
    Desk desk =
        new Desk()
            .article("a", text)
            .article("b", text + more)
            .passage(Relation.VERBATIM, "a.1", "b.1")
            .passage(Relation.VERBATIM, "a.2", "b.2");

    assertThat(findings(desk)).noneMatch(finding -> finding.contains("print one text"));
  }

  @Test
  void outlets_that_print_one_text_share_one_finding() {
    String text = "The old paper mill burned down on Sunday night. The owner wept in the rain.";
    Desk desk =
        new Desk()
            .article("a", text)
            .article("b", text)
            .article("c", text)
            .passage(Relation.VERBATIM, "a.1", "b.1", "c.1")
            .passage(Relation.VERBATIM, "a.2", "b.2", "c.2");

    assertThat(findings(desk))
        .filteredOn(finding -> finding.contains("one text"))
        .containsExactly(
            "a, b and c print one text and credit no agency for it: of any two of them, the shorter has all its words from it.");
  }

  @Test
  void the_rule_of_a_common_origin_is_printed_with_every_number_it_is_made_by() {
    assertThat(report(two()).originRule())
        .contains(
            "of 100 words in the shorter article, %d or more".formatted(Verdict.ONE_TEXT),
            "less than %d times as long".formatted(Verdict.TIMES_AS_LONG),
            "%d words or more inside".formatted(Verdict.A_QUOTATION),
            "%d of 100 and %d or more outside".formatted(Verdict.SOME_TEXT, Verdict.SOME_WORDS));
  }

  @Test
  void articles_with_no_common_statement_are_said_to_have_none() {
    Desk desk = two().passage(Relation.VERBATIM, "a.1").passage(Relation.VERBATIM, "b.2");

    assertThat(findings(desk)).contains("No statement was found in more than one outlet.");
  }

  @Test
  void the_method_says_how_many_others_make_an_omission() {
    assertThat(report(two()).method().steps())
        .contains(
            "A passage counts as omitted where an outlet lacks it and 1 other or more have it; as"
                + " perhaps omitted, where a sentence of the outlet comes near it.");
    assertThat(report(two().quorum(2)).method().steps())
        .contains(
            "A passage counts as omitted where an outlet lacks it and 2 others or more have it;"
                + " as perhaps omitted, where a sentence of the outlet comes near it.");
  }

  @Test
  void the_method_names_the_reference_where_there_is_one() {
    assertThat(report(two().reference("b")).method().steps())
        .anyMatch(step -> step.contains("Its base reading is that of b or, where b lacks it,"))
        .contains(
            "A passage counts as omitted where an outlet lacks it and b has it; as perhaps omitted,"
                + " where a sentence of the outlet comes near it.");
  }
}
