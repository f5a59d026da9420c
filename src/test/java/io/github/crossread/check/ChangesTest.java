package io.github.crossread.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.check.Change.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

  @TempDir Path before;
  @TempDir Path now;

  @Test
  void the_same_articles_have_no_changes() {
    assertThat(changes(Sets.mill(), Sets.mill())).isEmpty();
  }

  @Test
  void a_new_outlet_is_told_with_what_it_alone_has_and_what_it_shares() {
    List<Change> changes = changes(Sets.mill().without("tribune.txt"), Sets.mill());

    assertThat(changes.get(0).message()).isEqualTo("article tribune (tribune) is new");
    assertThat(changes)
        .anySatisfy(
            change -> {
              assertThat(change.kind()).isEqualTo(Kind.NEW);
              assertThat(change.message())
                  .matches("passage p\\w+ is new: “Sheep sold well at the .*” \\(tribune\\)");
            })
        .anySatisfy(
            change -> {
              assertThat(change.kind()).isEqualTo(Kind.CHANGED);
              assertThat(change.message()).contains("tribune has it now: ““We never thought");
            });
  }

  @Test
  void an_outlet_that_is_gone_is_told_in_one_line() {
    List<Change> changes = changes(Sets.mill(), Sets.mill().without("tribune.txt"));

    assertThat(changes).extracting(Change::kind).containsExactly(Kind.GONE);
    assertThat(changes.get(0).message())
        .matches("article tribune \\(tribune\\) is gone; \\d passages changed with it");
  }

  @Test
  void what_else_was_edited_is_told_beside_an_outlet_that_is_gone() {
    List<Change> changes =
        changes(
            Sets.mill(),
            Sets.mill()
                .without("tribune.txt")
                .with("gazette.txt", Sets.GAZETTE.replace("nine years", "ten years")));

    assertThat(changes)
        .extracting(Change::message)
        .anySatisfy(line -> assertThat(line).startsWith("article tribune (tribune) is gone; "))
        .anySatisfy(line -> assertThat(line).contains("empty for ten years"))
        .noneSatisfy(line -> assertThat(line).contains("A ewe went"));
  }

  @Test
  void an_edited_sentence_is_told_in_its_old_words_and_its_new_ones() {
    List<Change> changes =
        changes(
            Sets.mill(),
            Sets.mill().with("gazette.txt", Sets.GAZETTE.replace("nine years", "ten years")));

    assertThat(changes)
        .extracting(Change::message)
        .hasSize(2)
        .startsWith("article gazette (gazette) was edited")
        .last()
        .asString()
        .contains("gazette had “The mill had stood empty for nine years, the owner said.”")
        .contains("has “The mill had stood empty for ten years, the owner said.”");
  }

  @Test
  void a_passage_whose_first_sentence_was_edited_is_the_same_under_another_id() {
    List<Change> changes =
        changes(
            Sets.mill().without("gazette.txt").with("zeta.txt", Sets.GAZETTE),
            Sets.mill()
                .without("gazette.txt")
                .with("zeta.txt", Sets.GAZETTE)
                .with("herald.txt", Sets.HERALD.replace("nine years", "eleven years")));

    assertThat(changes).extracting(Change::kind).containsOnly(Kind.CHANGED);
    assertThat(changes.get(1).message()).contains("its id was p", "eleven years");
  }

  private List<Change> changes(Sets earlier, Sets later) {
    return Changes.between(Snapshot.of(earlier.report(before)), Snapshot.of(later.report(now)));
  }
}
