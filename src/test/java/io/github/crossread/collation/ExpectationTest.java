package io.github.crossread.collation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Relation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ExpectationTest {

  /** The first sentence of a stands in two passages, of which b carries one. */
  private static Desk twoInOne() {
    return new Desk()
        .article("a", "The mill burned and the owner wept. Rain fell. Hens sang.")
        .article("b", "The owner wept.")
        .article("c", "The mill burned.")
        .passage(Relation.REWORDED, "a.1", "c.1")
        .passage(Relation.REWORDED, "a.1", "b.1")
        .passage(Relation.VERBATIM, "a.2")
        .passage(Relation.VERBATIM, "a.3");
  }

  @Test
  void as_much_is_expected_of_each_outlet_as_the_reference_has() {
    Collation collation = twoInOne().reference("a").collate();

    assertThat(List.of("a", "b", "c")).allMatch(id -> collation.expectation().count(id) == 4);
  }

  @Test
  void what_an_outlet_carries_in_another_passage_it_does_not_lack() {
    Collation collation = twoInOne().reference("a").collate();

    assertThat(lacking(collation, "b", Optional.of("a"))).containsExactly("p3", "p4");
    assertThat(collation.outlets().get(1).omitted())
        .extracting(Passage::id)
        .containsExactly("p3", "p4");
  }

  @Test
  void any_article_can_be_asked_for_as_the_reference() {
    Collation collation = twoInOne().collate();

    assertThat(lacking(collation, "b", Optional.empty())).isEmpty();
    assertThat(lacking(collation, "b", Optional.of("a"))).containsExactly("p3", "p4");
    assertThat(lacking(collation, "b", Optional.of("c"))).containsExactly("p1");
  }

  @Test
  void with_no_reference_what_enough_others_have_is_expected() {
    Collation collation = twoInOne().quorum(1).collate();

    assertThat(collation.expectation().count("a")).isEqualTo(2);
    assertThat(collation.expectation().count("b")).isEqualTo(4);
  }

  private static List<String> lacking(
      Collation collation, String article, Optional<String> reference) {
    return collation.passages().stream()
        .filter(p -> collation.expectation().isLacking(article, p, reference))
        .map(Passage::id)
        .toList();
  }
}
