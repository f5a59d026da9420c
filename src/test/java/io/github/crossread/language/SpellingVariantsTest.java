package io.github.crossread.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SpellingVariantsTest {

  private static final SpellingVariants ENGLISH = Language.of(Locale.UK).spelling();

  @ParameterizedTest
  @CsvSource({
    "harbour, harbor",
    "armoured, armored",
    "colourful, colorful",
    "honourable, honorable",
    "analysing, analyzing",
    "analysed, analyzed",
    "organisation, organization",
    "realised, realized",
    "centre, center",
    "centred, centered",
    "theatres, theaters",
    "travelled, traveled",
    "cancelled, canceled",
    "programme, program",
    "grey, gray",
    "tyre, tire",
    "cheque, check",
    "jewellery, jewelry",
    "defence, defense",
    "catalogue, catalog",
    "sulphur, sulfur",
    "gruelling, grueling",
    "judgement, judgment",
    "woollen, woolen",
    "fulfil, fulfill",
    "enrolment, enrollment",
    "paediatric, pediatric",
    "focussed, focused",
    "sizeable, sizable",
  })
  void british_spelling_becomes_american(String british, String american) {
    assertThat(ENGLISH.american(british, false)).isEqualTo(american);
    assertThat(ENGLISH.american(american, false)).isEqualTo(american);
  }

  @ParameterizedTest
  @CsvSource({
    "four, for",
    "she, shoe",
    "poet, pet",
    "filed, filled",
    "care, core",
    "share, shore",
    "morning, mourning",
    "tier, tire",
    "later, latter",
    "cold, could",
    "joined, joint",
    "covered, covert",
    "per, pre",
    "does, des",
    "complained, complaint",
    "timber, timbre",
    "hour, hor",
    "flour, flor",
    "wise, wize",
    "rise, rize",
    "promise, promize",
    "vice, vise",
    "shoe, she",
    "hopping, hoping",
    "mare, mar",
  })
  void false_friends_stay_apart(String one, String other) {
    assertThat(ENGLISH.american(one, false)).isNotEqualTo(ENGLISH.american(other, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"walt", "seymour", "wallis", "louise", "glover", "harcourt"})
  void a_rule_changes_no_name(String name) {
    assertThat(ENGLISH.american(name, true)).isEqualTo(name);
  }

  @Test
  void other_languages_have_no_variants() {
    assertThat(Language.of(Locale.FRENCH).spelling().american("centre", false)).isEqualTo("centre");
  }
}
