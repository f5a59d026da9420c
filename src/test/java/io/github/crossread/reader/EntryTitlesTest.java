package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EntryTitlesTest {

  private static final String OPENING = "Sea wall to close: live\n\n";
  private static final String FIRST =
      "The sea wall at Saltgate will be closed from Monday, the council said.\n";
  private static final String SECOND =
      "Nobody was hurt when the storm tore forty metres of it away on Sunday.\n";

  @Test
  void a_short_line_between_the_time_of_an_entry_and_its_text_is_its_title() {
    assertThat(
            ReadText.blocks(
                OPENING + "14:15\nWall to close\n" + FIRST + "\n13.02\nNobody hurt\n" + SECOND))
        .contains("HEADLINE: Nobody hurt")
        .containsOnlyOnce("HEADLINE: Sea wall to close: live");
  }

  @Test
  void one_time_opens_no_entry() {
    assertThat(ReadText.blocks(OPENING + FIRST + "\n13.02\nNobody hurt\n" + SECOND))
        .contains("BODY: Nobody hurt");
  }

  @Test
  void what_stands_below_each_time_of_a_list_is_its_text() {
    assertThat(
            ReadText.blocks(
                OPENING + FIRST + "\n14:15\nThe siren sounds\n\n14:31\nThe hall is empty\n"))
        .contains("BODY: The siren sounds", "BODY: The hall is empty");
  }

  @Test
  void a_sentence_below_the_time_of_an_entry_is_its_text() {
    assertThat(ReadText.blocks(OPENING + "14:15\n" + FIRST + "\n13.02\n" + SECOND))
        .contains("BODY: " + SECOND.strip());
  }
}
