package io.github.crossread.alignment.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Texts;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.Sentence;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class EditFinderTest {

  private static List<String> edits(String base, String text) {
    List<ArticleText> texts = Texts.of(base, text);
    Sentence a = texts.get(0).aligned().get(0);
    Sentence b = texts.get(1).aligned().get(0);
    return new EditFinder(texts)
        .edits(List.of(a), List.of(b)).stream().map(EditFinderTest::words).toList();
  }

  private static String words(Edit edit) {
    String kind = edit.form().map(StyleForm::name).orElse(edit.kind().name());
    return (kind.toLowerCase(Locale.ROOT).replace('_', ' ')
            + ": "
            + edit.base().map(Edit.Words::text).orElse("()")
            + " -> "
            + edit.text().map(Edit.Words::text).orElse("()"))
        .strip();
  }

  @Test
  void equal_sentences_have_no_edits() {
    assertThat(edits("The mill burned down.", "The mill burned down.")).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/edits.txt", delimiter = '|')
  void an_edit_is_of_the_kind_an_editor_would_say(String expected, String base, String text) {
    assertThat(String.join("; ", edits(base, text))).isEqualTo(expected);
  }
}
