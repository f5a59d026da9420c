package io.github.crossread.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Texts;
import io.github.crossread.alignment.judged.Question;
import io.github.crossread.article.Judgement.Answer;
import io.github.crossread.text.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementTextTest {

  private static String item(String one, String other) {
    List<ArticleText> texts = Texts.of(one, other);
    Question question =
        new Question(texts.get(0).aligned().get(0), texts.get(1).aligned().get(0), 0.5);
    return new JudgementText(texts).item(Answer.SAME, question);
  }

  @Test
  void a_sentence_is_named_by_eight_words() {
    assertThat(item("One two three four five six seven eight nine.", "Short one."))
        .isEqualTo("- same: {a: \"One two three four five six seven eight\", b: \"Short one.\"}\n");
  }

  @Test
  void a_sentence_is_named_by_more_words_where_another_opens_with_eight_of_them() {
    assertThat(
            item(
                "The gate that is in the north was shut. The gate that is in the north was opened.",
                "Short one."))
        .contains("{a: \"The gate that is in the north was shut.\"");
  }

  @Test
  void quotation_marks_and_backslashes_are_escaped() {
    assertThat(item("He said \"no\" \\ left.", "Short one."))
        .contains("\"He said \\\"no\\\" \\\\ left.\"");
  }
}
