package io.github.crossread.collation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Relation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CollatorTest {

  private static List<String> omitted(Collation collation, int outlet) {
    return collation.outlets().get(outlet).omitted().stream().map(Passage::id).toList();
  }

  private static Desk three() {
    return new Desk()
        .article("a", "The mill burned. The owner wept. Rain fell.")
        .article("b", "The mill burned. The owner wept.")
        .article("c", "The mill burned.")
        .passage(Relation.VERBATIM, "a.1", "b.1", "c.1")
        .passage(Relation.VERBATIM, "a.2", "b.2")
        .passage(Relation.VERBATIM, "a.3");
  }

  @Test
  void without_a_reference_what_two_others_have_is_omitted() {
    Collation collation = three().collate();

    assertThat(omitted(collation, 0)).isEmpty();
    assertThat(omitted(collation, 1)).isEmpty();
    assertThat(omitted(collation, 2)).containsExactly("p2");
  }

  @Test
  void a_quorum_of_one_counts_what_any_other_has() {
    Collation collation = three().quorum(1).collate();

    assertThat(omitted(collation, 1)).containsExactly("p3");
    assertThat(omitted(collation, 2)).containsExactly("p2", "p3");
  }

  @Test
  void in_a_set_of_two_what_the_other_has_is_omitted() {
    Collation collation =
        new Desk()
            .article("a", "The mill burned. The owner wept.")
            .article("b", "The mill burned.")
            .passage(Relation.VERBATIM, "a.1", "b.1")
            .passage(Relation.VERBATIM, "a.2")
            .collate();

    assertThat(omitted(collation, 1)).containsExactly("p2");
  }

  @Test
  void with_a_reference_only_what_it_has_is_omitted() {
    Collation collation = three().reference("b").collate();

    assertThat(omitted(collation, 0)).isEmpty();
    assertThat(omitted(collation, 1)).isEmpty();
    assertThat(omitted(collation, 2)).containsExactly("p2");
  }

  /** The second sentence of b comes near that of a, and not the other way round. */
  private static Desk near() {
    return new Desk()
        .article("a", "The mill burned. The owner wept.")
        .article("b", "The mill burned. Its owner cried.")
        .passage(Relation.VERBATIM, "a.1", "b.1")
        .passage(Relation.VERBATIM, "a.2")
        .near("b.2")
        .passage(Relation.VERBATIM, "b.2");
  }

  @Test
  void what_a_sentence_comes_near_is_perhaps_omitted() {
    Collation collation = near().collate();

    assertThat(omitted(collation, 0)).containsExactly("p3");
    assertThat(omitted(collation, 1)).isEmpty();
    assertThat(collation.outlets().get(1).perhapsOmitted())
        .extracting(Passage::id)
        .containsExactly("p2");
  }

  @Test
  void what_only_one_outlet_has_is_perhaps_elsewhere_if_a_sentence_of_another_comes_near() {
    Collation collation = near().collate();

    assertThat(collation.outlets().get(0).added()).isEmpty();
    assertThat(collation.outlets().get(0).perhapsElsewhere())
        .extracting(Passage::id)
        .containsExactly("p2");
    assertThat(collation.outlets().get(1).added()).extracting(Passage::id).containsExactly("p3");
  }

  @Test
  void the_quorum_is_a_third_of_the_others_but_two_at_least() {
    assertThat(IntStream.of(2, 3, 7, 8, 11).map(CollatorTest::quorum))
        .containsExactly(1, 2, 2, 3, 4);
  }

  private static int quorum(int articles) {
    Desk desk = new Desk();
    IntStream.range(0, articles).forEach(i -> desk.article("o" + i, "The mill burned."));
    return Expectation.quorum(desk.collate().set());
  }

  @Test
  void what_only_one_outlet_has_is_added() {
    assertThat(three().collate().outlets().get(0).added())
        .extracting(Passage::id)
        .containsExactly("p3");
  }

  @Test
  void a_sentence_in_two_passages_counts_once_by_the_closest_relation() {
    Shares shares =
        new Desk()
            .article("a", "The mill burned and the owner wept.")
            .article("b", "The mill burned. The owner wept. Rain fell.")
            .passage(Relation.REWORDED, "b.1", "a.1")
            .passage(Relation.RESTYLED, "b.2", "a.1")
            .collate()
            .outlets()
            .get(0)
            .shares();

    assertThat(shares.sentences()).containsOnlyKeys(Relation.RESTYLED);
    assertThat(shares.sentences()).containsEntry(Relation.RESTYLED, 1);
    assertThat(shares.words()).containsEntry(Relation.RESTYLED, 7);
    assertThat(shares.onlyHere()).isZero();
  }

  @Test
  void sentences_and_words_that_no_other_outlet_has_are_only_here() {
    Shares shares = three().collate().outlets().get(0).shares();

    assertThat(shares.sentences()).containsEntry(Relation.VERBATIM, 2);
    assertThat(shares.onlyHere()).isEqualTo(1);
    assertThat(shares.onlyHereWords()).isEqualTo(2);
  }
}
