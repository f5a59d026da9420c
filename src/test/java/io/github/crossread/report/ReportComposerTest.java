package io.github.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.collation.Desk;
import io.github.crossread.collation.Verdict;
import io.github.crossread.report.Evidence.DisagreementRow;
import io.github.crossread.report.Matrix.Group;
import java.util.Comparator;
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
            .article("d", "The mill burned. Rain fell.")
            .article("e", "The mill burned. Rain fell.")
            .passage(Relation.VERBATIM, "d.2", "e.2")
            .passage(Relation.VERBATIM, bridge + ".1", river + ".1", gate + ".1", "d.1", "e.1");

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
    Desk desk = new Desk();
    for (int i = 0; i < 12; i++) {
      String own = "zone%d item%d spot%d look%d part%d.".replace("%d", Integer.toString(i));
      desk.article(
          "o" + i,
          Optional.of(4),
          Optional.empty(),
          i % 2 == 0 ? "(AP) The mill burned down on Sunday night at nine." : own,
          "“We lost our hall and our " + (i == 0 ? "old" : "new") + " boats,” said Wenn.",
          "Hail broke " + (300 + i) + " windows.",
          own);
    }
    String[] all = new String[12];
    for (int paragraph = 1; paragraph <= 3; paragraph++) {
      for (int i = 0; i < 12; i++) {
        all[i] = "o" + i + "." + paragraph;
      }
      desk.passage(Relation.RESTYLED, all.clone());
    }

    assertThat(findings(desk)).hasSizeGreaterThan(8);
    assertThat(report(desk).summary().findings())
        .isSortedAccordingTo(Comparator.comparing(ToldFinding::kind));
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
        .contains("Outlets disagree on a sum: “$14 million” in a and c and “$22 million” in b.");
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
  void most_of_all_is_said_of_one_outlet_only() {
    Desk desk = two().passage(Relation.VERBATIM, "a.2").passage(Relation.VERBATIM, "b.2");

    assertThat(findings(desk))
        .contains("At least 2 statements are in one outlet only: 1 in a and 1 in b.");
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

    assertThat(findings(desk)).noneMatch(finding -> finding.contains("one text"));
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
            "a, b and c print one text and name no agency for it: 2 passages in the same words or in another house style.");
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

    assertThat(findings(desk)).contains("No statement is in more than one outlet.");
  }

  @Test
  void the_matrix_groups_passages_by_how_many_carry_them() {
    Desk desk = new Desk();
    for (String id : List.of("a", "b", "c", "d", "e")) {
      desk.article(id, "One bell rang. Two dogs barked. Ten men sang. Rain fell.");
    }
    desk.passage(Relation.VERBATIM, "a.1", "b.1", "c.1", "d.1", "e.1")
        .passage(Relation.VERBATIM, "a.2", "b.2", "c.2")
        .passage(Relation.VERBATIM, "a.3", "b.3")
        .passage(Relation.VERBATIM, "a.4");

    assertThat(report(desk).matrix().groups())
        .extracting(Group::title)
        .containsExactly("In all 5", "In most", "In some", "In one only");
  }

  @Test
  void in_a_set_of_two_a_passage_is_in_both_or_in_one() {
    Desk desk = two().passage(Relation.VERBATIM, "a.1", "b.1").passage(Relation.VERBATIM, "a.2");

    assertThat(report(desk).matrix().groups())
        .extracting(Group::title)
        .containsExactly("In both", "In one only");
  }

  @Test
  void the_matrix_counts_what_each_carries_and_leaves_out() {
    Desk desk = two().passage(Relation.VERBATIM, "a.1", "b.1").passage(Relation.VERBATIM, "a.2");

    Matrix matrix = report(desk).matrix();

    assertThat(matrix.carried()).containsExactly(2, 1);
    assertThat(matrix.leftOut()).containsExactly(0, 1);
  }

  @Test
  void a_long_passage_is_cut_at_a_word_in_the_matrix() {
    String sentence = "The owner wept " + "and wept ".repeat(20) + "until dawn.";
    Desk desk =
        new Desk().article("a", sentence).article("b", "Rain fell.").passage(Relation.BASE, "a.1");

    assertThat(report(desk).matrix().groups().get(0).rows().get(0).text())
        .endsWith(" and …")
        .hasSizeLessThan(115);
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

  @Test
  void what_several_leave_out_is_given_in_full_once() {
    String hail =
        "Hail as large as a hen's egg broke 340 windows of the old glasshouses behind the station"
            + " and the roof of the market hall.";
    Desk desk =
        new Desk()
            .article("a", hail)
            .article("b", hail)
            .article("c", "Nobody was hurt.")
            .article("d", "It rained.")
            .passage(Relation.VERBATIM, "a.1", "b.1");

    assertThat(report(desk).parts())
        .flatExtracting(OutletPart::omitted)
        .extracting(OutletPart.Entry::text)
        .satisfiesExactly(
            full -> assertThat(full).isEqualTo(hail),
            again -> assertThat(again).endsWith(" …").hasSizeLessThan(hail.length()));
  }
}
