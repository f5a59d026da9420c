package io.github.crossread.collation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.text.credit.AgencyCredit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CreditCollatorTest {

  private static final Optional<String> NONE = Optional.empty();
  private static final Optional<Integer> NO_DATELINE = Optional.empty();

  private static Credit credit(Desk desk, int outlet) {
    return desk.collate().credits().get(outlet);
  }

  @Test
  void the_agency_in_the_dateline_is_credited() {
    Desk desk =
        new Desk()
            .article("a", Optional.of(22), NONE, "LOFT (Coastal Press) — The mill burned.")
            .article("b", "Rain fell.");

    assertThat(credit(desk, 0).agency()).contains("Coastal Press");
    assertThat(credit(desk, 1).agency()).isEmpty();
  }

  @Test
  void an_agency_in_the_byline_or_a_credit_line_is_credited() {
    Desk desk =
        new Desk()
            .article("a", NO_DATELINE, Optional.of("By Ada Quill, Associated Press"), "Rain fell.")
            .article("b", "Snow fell.", "With reporting by Reuters");

    assertThat(credit(desk, 0).agency()).contains("Associated Press");
    assertThat(credit(desk, 1).agency()).contains("Reuters");
  }

  @Test
  void the_credit_of_a_picture_credits_no_text() {
    Desk desk =
        new Desk().article("a", "Snow fell.", "Photo by Ada Quill/AP").article("b", "Rain fell.");

    assertThat(credit(desk, 0).agency()).isEmpty();
  }

  @Test
  void an_agency_that_somebody_told_something_is_named_but_not_for_the_text() {
    Desk desk =
        new Desk()
            .article("a", "Dunn told Agence France-Presse that the mill burned.")
            .article("b", "Dunn told a story of Reuters, the grocer.");

    assertThat(credit(desk, 0).agency()).contains("Agence France-Presse");
    assertThat(credit(desk, 0).named()).isEqualTo(AgencyCredit.Named.TOLD);
    assertThat(credit(desk, 0).isOfText()).isFalse();
    assertThat(credit(desk, 1).agency()).isEmpty();
  }

  @Test
  void a_set_can_name_an_agency_that_is_not_known() {
    Desk desk =
        new Desk()
            .agency("Merrow Wire")
            .article("a", NO_DATELINE, Optional.of("By Ada Quill, Merrow Wire"), "Rain fell.")
            .article("b", "Snow fell.");

    assertThat(credit(desk, 0).agency()).contains("Merrow Wire");
  }

  @Test
  void a_word_that_holds_the_name_of_an_agency_is_none() {
    Desk desk =
        new Desk()
            .article("a", NO_DATELINE, Optional.of("By Kim CAPLAN"), "Snow fell.")
            .article("b", "Rain fell.");

    assertThat(credit(desk, 0).agency()).isEmpty();
  }

  @Test
  void agency_text_without_the_agency_misses_its_credit() {
    Desk desk =
        new Desk()
            .article("a", Optional.of(11), NONE, "LOFT (AP) — The mill burned. The owner wept.")
            .article("b", "The mill burned. The owner wept. Rain fell.")
            .passage(Relation.RESTYLED, "a.1", "b.1")
            .passage(Relation.RESTYLED, "a.2", "b.2");

    assertThat(credit(desk, 1).isMissing()).isTrue();
    assertThat(credit(desk, 1).source()).contains("a");
    assertThat(credit(desk, 1).share()).isEqualTo(75);
  }

  @Test
  void own_words_for_the_same_facts_miss_no_credit() {
    Desk desk =
        new Desk()
            .article("a", Optional.of(11), NONE, "LOFT (AP) — The mill burned. The owner wept.")
            .article("b", "A fire took the mill. Its owner cried. Rain fell.")
            .passage(Relation.REWORDED, "a.1", "b.1")
            .passage(Relation.REWORDED, "a.2", "b.2");

    assertThat(credit(desk, 1).isMissing()).isFalse();
  }
}
