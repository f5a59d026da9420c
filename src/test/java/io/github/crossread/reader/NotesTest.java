package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Note;
import io.github.crossread.article.Span;
import io.github.crossread.reader.format.InputException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is noted of an article's text: what is put right or left out, and nothing else. */
final class NotesTest {

  @TempDir Path folder;

  private List<Note> notes(String text) throws InputException {
    return ArticleFolderBuilder.in(folder, "set")
        .with("a.txt", "Wall falls\n\n" + text + "\n")
        .with("b.txt", "The wall fell.\n")
        .first()
        .notes();
  }

  @Test
  void hidden_characters_are_noted_with_their_code_points_and_first_place() throws InputException {
    assertThat(
            notes("The buil\u200Bding fell. The har\u00ADbour wall and the buil\u200Bding fell."))
        .containsExactly(
            new Note(
                Note.Kind.HIDDEN_CHARACTERS,
                3,
                Optional.of(new Span(20, 21)),
                List.of("U+200B", "U+00AD")));
  }

  @Test
  void text_that_was_put_right_is_noted_as_it_stands_in_the_file() throws InputException {
    assertThat(notes("The harbour\u00E2\u20AC\u2122s wall fell."))
        .containsExactly(
            new Note(
                Note.Kind.DOUBLE_ENCODED,
                1,
                Optional.of(new Span(23, 26)),
                List.of("\u00E2\u20AC\u2122")));
  }

  @Test
  void letters_that_only_look_like_those_of_their_word_are_noted_with_it() throws InputException {
    assertThat(notes("The w\u0430ll fell, the w\u0430ll that Ord built."))
        .containsExactly(
            new Note(
                Note.Kind.LOOK_ALIKE_LETTERS,
                2,
                Optional.of(new Span(16, 20)),
                List.of("w\u0430ll (U+0430)")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The wall fell.",
        "Zo\u00EB\u2019s wall \u2014 the \uD83D\uDC69\u200D\uD83D\uDC69 and \u2764\uFE0F \u2014 fell.",
        "\u00ABCAF\u00C9\u00BB, BEYONC\u00C9\u2019S wall, fell.",
        "The wall,\u00A0as\u2009Ord put it, fell.",
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \u200E(Wall)\u200F.",
      })
  void what_is_as_it_should_be_is_not_noted(String text) throws InputException {
    assertThat(notes(text)).isEmpty();
  }

  @Test
  void examples_are_few_however_many_there_are() throws InputException {
    String all = "\u200B\u200E\u200F\u2060\u2061\u2062\u2063\uFEFF\u00AD".repeat(3);

    assertThat(notes("The wall" + all + " fell."))
        .singleElement()
        .satisfies(note -> assertThat(note.count()).isEqualTo(27))
        .satisfies(note -> assertThat(note.examples()).hasSize(Note.MOST_EXAMPLES));
  }
}
