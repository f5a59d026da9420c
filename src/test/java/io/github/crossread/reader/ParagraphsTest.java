package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

  private static final String WRAPPED =
      """
      Harbor wall falls in the night
      MERROW (CP) - The wall of the old harbor at Merrow fell on
      Tuesday night, when the worst storm in thirty years drove
      the sea against it. Nobody was hurt, the town said. The
      mayor, Jan Odell, called it a dark day for the whole coast.
      The wall was built in 1886 by the father of the present
      keeper of the light. It had been mended many times, and
      was to be mended again this summer.

      Engineers of the county will come on Friday to look at what
      is left of it and to say whether it can be mended once
      more.
      """;

  @Test
  void lines_cut_to_a_width_are_joined_to_paragraphs() {
    assertThat(ReadText.blocks(WRAPPED))
        .containsExactly(
            "HEADLINE: Harbor wall falls in the night",
            "BODY: MERROW (CP) - The wall of the old harbor at Merrow fell on Tuesday night, when"
                + " the worst storm in thirty years drove the sea against it. Nobody was hurt, the"
                + " town said. The mayor, Jan Odell, called it a dark day for the whole coast. The"
                + " wall was built in 1886 by the father of the present keeper of the light. It had"
                + " been mended many times, and was to be mended again this summer.",
            "BODY: Engineers of the county will come on Friday to look at what is left of it and"
                + " to say whether it can be mended once more.");
  }

  @Test
  void lines_cut_at_random_are_joined_up_to_the_next_end_of_a_sentence() {
    String text =
        """
        The wall of the old harbor at Merrow fell
        on Tuesday night, when the worst storm in thirty years drove the sea against it, said Mr.
        Odell of the town
        council. Nobody was hurt.
        The wall was built in 1886 by
        the father of the present keeper of the light.
        """;

    assertThat(ReadText.blocks(text))
        .containsExactly(
            "BODY: The wall of the old harbor at Merrow fell on Tuesday night, when the worst storm"
                + " in thirty years drove the sea against it, said Mr. Odell of the town council."
                + " Nobody was hurt.",
            "BODY: The wall was built in 1886 by the father of the present keeper of the light.");
  }

  @Test
  void paragraphs_that_stand_one_a_line_stay_apart() {
    String text =
        """
        The wall fell on Tuesday night, the town said.
        Nobody was hurt
        Engineers come on Friday.
        They will look at what is left.
        """;

    assertThat(ReadText.blocks(text)).hasSize(4);
  }

  @Test
  void a_sentence_torn_by_a_blank_line_is_one_paragraph() {
    String text = "The town will\n\nmend the wall.\n\nThe mayor agreed,\n\nOdell said.";

    assertThat(ReadText.blocks(text))
        .containsExactly(
            "BODY: The town will mend the wall.", "BODY: The mayor agreed, Odell said.");
  }

  @Test
  void a_sentence_torn_by_a_caption_is_one_paragraph_before_it() {
    String text = "The town will soon\n\nThe wall. Credit: Lee Tan\n\nmend the wall.";

    assertThat(ReadText.blocks(text))
        .containsExactly(
            "BODY: The town will soon mend the wall.",
            "CAPTION: The wall.",
            "CREDIT: Credit: Lee Tan");
  }

  @Test
  void a_missing_stop_alone_does_not_join_paragraphs() {
    String text = "The mayor spoke. The keeper is from Merrow\n\nEngineers come on Friday.";

    assertThat(ReadText.blocks(text)).hasSize(2);
  }

  @Test
  void a_brand_that_begins_small_begins_a_sentence() {
    String text = "The town bought lamps. It paid much\n\neBoats sold them. iLamps are dear.";

    assertThat(ReadText.blocks(text)).hasSize(2);
  }

  @Test
  void carriage_returns_end_lines_as_newlines_do() {
    String windows = WRAPPED.replace("\n", "\r\n");
    String old = WRAPPED.replace("\n", "\r");

    assertThat(ReadText.blocks(windows)).isEqualTo(ReadText.blocks(WRAPPED));
    assertThat(ReadText.blocks(old)).isEqualTo(ReadText.blocks(WRAPPED));
  }

  @Test
  void wrapped_lines_in_capitals_are_joined() {
    assertThat(
            ReadText.blocks(
                "WALL FALLS\n\nTHE OLD WALL OF THE HARBOUR\nFELL ON TUESDAY NIGHT, AND NOT\nONE OF"
                    + " THOSE WHO LIVE BY IT\nWAS HURT.\n"))
        .containsExactly(
            "HEADLINE: WALL FALLS",
            "BODY: THE OLD WALL OF THE HARBOUR FELL ON TUESDAY NIGHT, AND NOT ONE OF THOSE WHO LIVE"
                + " BY IT WAS HURT.");
  }

  @Test
  void lines_in_capitals_that_leave_room_stay_apart() {
    assertThat(
            ReadText.blocks(
                "WALL FALLS IN DUNMORE AFTER STORM\n\nMERROW 2\nDUNMORE 1\nST MARY'S 4\nALDWICK 0\nSKERRA 3\n"))
        .hasSize(6);
  }

  @Test
  void wrapped_lines_of_a_script_without_capitals_are_joined() {
    String text =
        """
        קיר הנמל הישן של העיירה נפל ביום שלישי בלילה כאשר
        הסערה הקשה ביותר מזה שלושים שנה דחפה את הים אליו
        ואיש לא נפגע כך מסרה העירייה בבוקר יום רביעי שעבר
        בהודעה קצרה.
        """;

    assertThat(ReadText.blocks(text)).hasSize(1);
  }

  @Test
  void a_bullet_that_goes_on_in_the_next_line_is_one_block() {
    String text = "Wall falls\n- It was old and\n  much mended\n- It fell\nThe town will mend it.";

    assertThat(ReadText.blocks(text))
        .containsExactly(
            "HEADLINE: Wall falls",
            "SUMMARY: It was old and much mended",
            "SUMMARY: It fell",
            "BODY: The town will mend it.");
  }
}
