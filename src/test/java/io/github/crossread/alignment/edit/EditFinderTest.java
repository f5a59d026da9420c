package io.github.crossread.alignment.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Texts;
import io.github.crossread.collation.Desk;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class EditFinderTest {

  private static List<String> edits(String base, String text) {
    return edits(Texts.of(base, text));
  }

  private static List<String> edits(List<ArticleText> texts) {
    Sentence a = texts.get(0).aligned().get(0);
    Sentence b = texts.get(1).aligned().get(0);
    return new EditFinder(texts)
        .edits(List.of(a), List.of(b)).stream().map(EditFinderTest::words).toList();
  }

  private static String words(Edit edit) {
    String kind = edit.form().map(StyleForm::name).orElse(edit.kind().name());
    return (kind.toLowerCase(Locale.ROOT).replace('_', ' ')
            + ": "
            + edit.base().map(Excerpt::text).orElse("()")
            + " -> "
            + edit.text().map(Excerpt::text).orElse("()"))
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

  @ParameterizedTest
  @CsvFileSource(resources = "/edits_languages.txt", delimiter = '|')
  void so_it_is_in_other_languages(String language, String expected, String base, String text) {
    List<ArticleText> texts = Texts.of(Locale.forLanguageTag(language), base, text);

    assertThat(String.join("; ", edits(texts))).isEqualTo(expected);
  }

  @Test
  void phrases_that_moved_side_by_side_share_no_mark() {
    String fire = "the mill, the barn and the stone weir burned on Sunday evening";

    assertThat(
            edits(
                "Engineer Clara Wenn told neighbours, the long storm passed north, " + fire + ".",
                "On the hill "
                    + fire
                    + ", the long storm passed north, engineer Clara Wenn told"
                    + " neighbours."))
        .containsExactly(
            "added: () -> On the hill",
            "moved: the long storm passed north, -> , the long storm passed north",
            "moved: Engineer Clara Wenn told neighbours, -> , engineer Clara Wenn told neighbours");
  }

  @Test
  void words_of_two_languages_are_no_forms_of_each_other() {
    List<ArticleText> texts =
        List.of(
            Texts.of("Eleven families lost the mill.", "").get(0),
            Texts.of(Locale.GERMAN, "", "Elf Familien verloren die Mühle.").get(1));

    assertThat(edits(texts)).noneMatch(edit -> edit.startsWith("inflection"));
  }

  @Test
  void a_dateline_is_an_edit_of_its_own() {
    String fire = "The old mill burned down on Sunday.";
    Desk desk =
        new Desk()
            .article("a", Optional.of(22), Optional.empty(), "DUNMORE (Coast News) — " + fire)
            .article("b", fire);

    assertThat(edits(List.of(desk.text("a"), desk.text("b"))))
        .containsExactly("dateline: DUNMORE (Coast News) — -> ()");
  }
}
