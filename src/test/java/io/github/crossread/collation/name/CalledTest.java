package io.github.crossread.collation.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Desk;
import io.github.crossread.collation.voice.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody is called, and by which name a speaker goes. */
final class CalledTest {

  private static final String OTHER = "Nothing else was known on Monday of the harbour.";

  private static Collation collation(String text) {
    return new Desk().article("a", text).article("b", OTHER).collate();
  }

  private static List<String> called(String text) {
    return collation(text).names().stream()
        .flatMap(name -> name.callings().stream())
        .map(calling -> calling.words().text())
        .toList();
  }

  private static List<String> speakers(String text) {
    return collation(text).voices().stream().filter(Voice::named).map(Voice::speaker).toList();
  }

  @Test
  void a_degree_behind_a_role_is_no_part_of_it() {
    assertThat(called("The harbour director Dr Clara Wenn said that it rained. Wenn left."))
        .containsExactly("harbour director");
    assertThat(called("There Dr Clara Wenn said that it rained. Wenn left.")).containsExactly("Dr");
  }

  @Test
  void a_rank_of_several_words_is_whole() {
    assertThat(called("Here Deputy Chief Constable Clara Wenn said no. Wenn left."))
        .containsExactly("Deputy Chief Constable");
    assertThat(speakers("Deputy Chief Constable Clara Wenn said that it rained."))
        .containsExactly("Clara Wenn");
  }

  @Test
  void what_stands_beside_a_place_is_not_what_it_is_called() {
    assertThat(called("It burned in Velm. In Velm, an officer at the scene, it was cold."))
        .isEmpty();
  }

  @Test
  void what_belongs_to_somebody_is_no_official() {
    assertThat(called("Velm's official Tern News Agency said that it rained.")).isEmpty();
    assertThat(called("Velm's official Tern news agency said that it rained.")).isEmpty();
    assertThat(called("Here Mayor Clara Wenn's office said that it rained. Wenn left."))
        .containsExactly("Mayor");
    assertThat(called("On Monday the union Tern said that it rained.")).containsExactly("union");
  }

  @Test
  void an_office_of_something_is_not_what_it_is_for() {
    assertThat(speakers("It rained, according to the Office of Harbours.").toString())
        .contains("Office of Harbours");
    assertThat(speakers("Clara Wenn of Loft said that it rained.")).containsExactly("Clara Wenn");
  }

  @Test
  void a_surname_that_stands_first_leads_to_the_full_name() {
    assertThat(speakers("On Monday Zhu Li said that it rained. Then Mr Zhu said that it snowed."))
        .containsExactly("Zhu Li");
    assertThat(speakers("On Monday Loft Li said that it rained. Then Loft said that it snowed."))
        .contains("Loft");
  }

  @Test
  void where_an_institution_is_makes_no_other() {
    String alone = " The Aerospace Corporation said that it snowed.";

    assertThat(speakers("The Velm-based Aerospace Corporation said no." + alone)).hasSize(1);
    assertThat(speakers("The Velm Aerospace Corporation said no." + alone)).hasSize(2);
  }

  @Test
  void an_outlet_of_a_place_is_not_the_place() {
    Collation found =
        collation("The fire began in Loft. On Monday Tern News Loft told of it. It was in Loft.");

    assertThat(found.names())
        .noneMatch(
            name ->
                name.forms().stream().anyMatch(form -> form.words().text().equals("Loft"))
                    && name.forms().stream().anyMatch(f -> f.words().text().startsWith("Tern")));
  }
}
