package io.github.crossread.alignment.judged;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Texts;
import io.github.crossread.text.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstWordsTest {

  private static String pair(String one, String other) {
    List<ArticleText> texts = Texts.of(one, other);
    return new FirstWords(texts).of(texts.get(0).aligned().get(0), texts.get(1).aligned().get(0));
  }

  @Test
  void a_sentence_is_named_by_eight_words() {
    assertThat(pair("One two three four five six seven eight nine.", "Short one."))
        .isEqualTo("{a: \"One two three four five six seven eight\", b: \"Short one.\"}");
  }

  @Test
  void a_sentence_is_named_by_more_words_where_another_opens_with_eight_of_them() {
    assertThat(
            pair(
                "The gate that is in the north was shut. The gate that is in the north was opened.",
                "Short one."))
        .contains("{a: \"The gate that is in the north was shut.\"");
  }

  @Test
  void quotation_marks_and_backslashes_are_escaped() {
    assertThat(pair("He said \"no\" \\ left.", "Short one."))
        .contains("\"He said \\\"no\\\" \\\\ left.\"");
  }

  @Test
  void what_nobody_sees_is_written_by_its_number() {
    assertThat(pair("He said\u200C no.", "Short one.")).contains("\"He said\\u200c no.\"");
  }
}
