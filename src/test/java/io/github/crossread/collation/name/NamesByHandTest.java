package io.github.crossread.collation.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.article.Correction;
import io.github.crossread.article.Correction.NamePair;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Collation.Corrected;
import io.github.crossread.collation.Desk;
import io.github.crossread.collation.voice.Voice;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class NamesByHandTest {

  private static final String QUOTED = "“We lost our hall, our store and our harbour boats,” said ";

  private static NamePair one(String a, String b) {
    return new NamePair(a, b, true, "She married.");
  }

  private static NamePair two(String a, String b) {
    return new NamePair(a, b, false, "They are brothers.");
  }

  private static Collation collation(String a, String b, Correction... corrections) {
    return new Desk()
        .article("a", a)
        .article("b", b)
        .passage(Relation.REWORDED, "a.1", "b.1")
        .corrected(corrections)
        .collate();
  }

  private static Set<Set<String>> names(Collation collation) {
    return collation.names().stream()
        .map(n -> n.forms().stream().map(f -> f.words().text()).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  private static List<String> speakers(Collation collation) {
    return collation.voices().stream().filter(Voice::named).map(Voice::speaker).toList();
  }

  private static boolean isOtherSpeaker(Collation collation) {
    return collation.quotations().get(0).versions().get(1).otherSpeaker();
  }

  @Test
  void two_names_of_one_are_one_name_one_voice_and_no_other_speaker() {
    String a = QUOTED + "Clara Wenn. Wenn stayed.";
    String b = QUOTED + "Nora Askel. Askel stayed.";

    Collation without = collation(a, b);
    Collation with = collation(a, b, one("Clara Wenn", "nora askel"));

    assertThat(speakers(without)).containsExactly("Clara Wenn", "Nora Askel");
    assertThat(isOtherSpeaker(without)).isTrue();
    assertThat(speakers(with)).hasSize(1);
    assertThat(isOtherSpeaker(with)).isFalse();
    assertThat(names(with)).containsExactly(Set.of("Clara Wenn", "Wenn", "Nora Askel", "Askel"));
    assertThat(with.corrections()).allMatch(Corrected::used);
  }

  @Test
  void what_is_one_by_way_of_a_third_name_is_one() {
    Collation with =
        collation(
            QUOTED + "Clara Wenn.",
            QUOTED + "Nora Askel.",
            one("Clara Wenn", "Clara Birk"),
            one("Clara Birk", "Nora Askel"));

    assertThat(speakers(with)).hasSize(1);
  }

  @Test
  void a_surname_that_two_have_stays_nobodys_where_one_of_them_has_another_name_too() {
    Collation with =
        collation(
            QUOTED + "Clara Wenn. “It is cold,” said Tom Wenn.",
            QUOTED + "Nora Askel. “It is late,” said Wenn.",
            one("Clara Wenn", "Nora Askel"));

    assertThat(speakers(with)).containsExactly("Clara Wenn", "Tom Wenn", "Wenn");
  }

  @Test
  void names_that_look_like_one_are_two_where_a_reader_says_so() {
    String a = QUOTED + "Aleksandr Wenn.";
    String b = QUOTED + "Alyaksandr Wenn.";

    Collation without = collation(a, b);
    Collation with = collation(a, b, two("Aleksandr Wenn", "Alyaksandr Wenn"));

    assertThat(speakers(without)).hasSize(1);
    assertThat(isOtherSpeaker(without)).isFalse();
    assertThat(speakers(with)).containsExactly("Aleksandr Wenn", "Alyaksandr Wenn");
    assertThat(isOtherSpeaker(with)).isTrue();
  }

  @Test
  void accents_tell_two_names_apart_only_where_nothing_else_does() {
    String a = QUOTED + "Clara Rösel.";

    assertThat(speakers(collation(a, QUOTED + "Clara Rosel.", two("Clara Rösel", "Clara Rosel"))))
        .containsExactly("Clara Rösel", "Clara Rosel");
    assertThat(speakers(collation(a, QUOTED + "Nora Askel.", one("Clara Rosel", "Nora Askel"))))
        .hasSize(1);
  }

  @Test
  void of_two_people_nobody_has_misspelt_a_name() {
    String a = "The ferry of Tom Halberg sank on Monday.";
    String b = "The ferry of Tom Hallberg sank on Monday.";

    assertThat(collation(a, b).disagreements()).hasSize(1);
    Collation with = collation(a, b, two("Tom Halberg", "Tom Hallberg"));
    assertThat(with.disagreements()).isEmpty();
    assertThat(with.corrections()).allMatch(Corrected::used);
    assertThat(collation(a, b, two("Halberg", "Hallberg")).disagreements()).isEmpty();
  }

  @Test
  void two_other_people_of_these_surnames_and_two_names_of_one_are_still_spelled_otherwise() {
    String a = "The ferry of Tom Halberg sank on Monday.";
    String b = "The ferry of Tom Hallberg sank on Monday.";

    assertThat(collation(a, b, two("Ann Halberg", "Tom Hallberg")).disagreements()).hasSize(1);
    assertThat(collation(a, b, one("Tom Halberg", "Tom Hallberg")).disagreements()).hasSize(1);
  }

  @Test
  void a_name_that_stands_in_no_article_is_told_and_one_of_its_words_is_not_it() {
    Collation with =
        collation(
            QUOTED + "Clara Wenn.",
            QUOTED + "Nora Askel.",
            one("Clara Wenn", "Nora Birk"),
            two("Clara Wenn", "Tom Wenn"),
            one("Wenn", "Askel"),
            one("the", "Nora Askel"),
            one("Clara Wenn", "Nora Askel"));

    assertThat(with.corrections().stream().map(Corrected::used))
        .containsExactly(false, false, false, false, true);
  }
}
