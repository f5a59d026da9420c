package io.github.crossread.collation.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Correction;
import io.github.crossread.article.Correction.NamePair;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Desk;
import io.github.crossread.collation.voice.Voice;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What capitals stand for is told in the golden cases too, in four languages. */
final class GovernmentsTest {

  private static final String CAPITAL = "Ottawa said that the talks had failed.";
  private static final String GOVERNMENT =
      "The Canadian government said that the talks had failed.";

  private static Collation collation(String a, String b, Correction... corrections) {
    return new Desk().article("a", a).article("b", b).corrected(corrections).collate();
  }

  private static List<String> speakers(Collation collation) {
    return collation.voices().stream().filter(Voice::named).map(Voice::speaker).toList();
  }

  private static Set<Set<String>> names(Collation collation) {
    return collation.names().stream()
        .map(n -> n.forms().stream().map(f -> f.words().text()).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  @Test
  void a_capital_that_says_something_is_the_government_that_another_outlet_names() {
    Collation found = collation(CAPITAL, GOVERNMENT);

    assertThat(speakers(found)).containsExactly("Canadian government");
    assertThat(names(found)).contains(Set.of("Ottawa", "Canadian government"));
  }

  @Test
  void a_country_that_says_something_is_its_government() {
    assertThat(speakers(collation("Canada said that the talks had failed.", GOVERNMENT)))
        .containsExactly("Canadian government");
    assertThat(speakers(collation("Canada's government said no.", CAPITAL)))
        .containsExactly("Canada's government");
  }

  @Test
  void a_capital_of_whose_country_nothing_is_heard_is_itself() {
    assertThat(speakers(collation(CAPITAL, "The Danish government said no.")))
        .containsExactlyInAnyOrder("Ottawa", "Danish government");
  }

  @Test
  void a_capital_is_a_city_where_its_own_people_are_heard() {
    String fire = "Two died. The Ottawa Fire Brigade said that they slept.";

    assertThat(speakers(collation(CAPITAL, GOVERNMENT + " " + fire)))
        .contains("Ottawa", "Canadian government");
  }

  @Test
  void a_person_who_has_a_capitals_name_is_no_government() {
    String a = "Mr. Washington said that the talks had failed.";
    String b = "The American government said that the talks had failed.";

    assertThat(speakers(collation(a, b))).containsExactly("Washington", "American government");
  }

  @Test
  void what_is_called_by_a_capital_too_is_something_else() {
    String b = "The Canadian government said no. The Ottawa Post said that it knew.";

    assertThat(speakers(collation(CAPITAL, b))).contains("Canadian government", "Ottawa Post");
    assertThat(speakers(collation(CAPITAL, b))).doesNotContain("Ottawa");
  }

  @Test
  void a_capital_where_something_happens_stays_a_place() {
    Collation found =
        collation("It rained in Ottawa. " + CAPITAL, "They met in Ottawa. " + GOVERNMENT);

    assertThat(found.names())
        .filteredOn(name -> name.kind() == Name.Kind.PLACE)
        .extracting(Name::name)
        .containsExactly("Ottawa");
  }

  @Test
  void what_a_reader_says_are_two_stay_two() {
    Correction two = new NamePair("Ottawa", "Canadian government", false, "The city spoke.");

    assertThat(speakers(collation(CAPITAL, GOVERNMENT, two)))
        .containsExactly("Ottawa", "Canadian government");
  }

  @Test
  void the_people_of_a_country_are_not_its_government() {
    assertThat(speakers(collation("Canadians said that they had heard.", GOVERNMENT)))
        .contains("Canadian government");
    assertThat(collation("Canadians said that they had heard.", GOVERNMENT).voices())
        .filteredOn(voice -> voice.hearings().size() > 1)
        .isEmpty();
  }
}
