package io.github.crossread.alignment.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Texts;
import io.github.crossread.text.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EditFinderTest {

  private static List<String> edits(String base, String text) {
    Sentence a = Texts.of(base, text).get(0).aligned().get(0);
    Sentence b = Texts.of(base, text).get(1).aligned().get(0);
    return EditFinder.edits(a, b).stream().map(EditFinderTest::words).toList();
  }

  private static String words(Edit edit) {
    return edit.kind()
        + ": "
        + edit.base().map(Edit.Words::text).orElse("")
        + " -> "
        + edit.text().map(Edit.Words::text).orElse("");
  }

  @Test
  void equal_sentences_have_no_edits() {
    assertThat(edits("The mill burned down.", "The mill burned down.")).isEmpty();
  }

  @Test
  void spelling_and_number_form_are_house_style() {
    assertThat(edits("Ten armored cars stood by.", "10 armoured cars stood by."))
        .containsExactly("STYLE: Ten -> 10", "STYLE: armored -> armoured");
  }

  @Test
  void a_function_word_between_other_words_is_no_island() {
    assertThat(edits("The mayor of Finch left.", "The owner of Arrow left."))
        .containsExactly("REPLACED: mayor of Finch -> owner of Arrow");
  }

  @Test
  void what_only_one_side_has_is_added_or_dropped() {
    assertThat(edits("The old mill burned.", "The mill burned on Sunday."))
        .containsExactly("DROPPED: old -> ", "ADDED:  -> on Sunday");
  }

  @Test
  void another_form_of_a_word_is_an_inflection() {
    assertThat(edits("The council approves roads.", "The council approved roads."))
        .containsExactly("INFLECTION: approves -> approved");
  }

  @Test
  void a_sum_of_money_is_not_cut_in_two() {
    assertThat(edits("It cost $43,000 in all.", "It cost $750,000 in all."))
        .containsExactly("REPLACED: 43,000 -> 750,000");
  }
}
