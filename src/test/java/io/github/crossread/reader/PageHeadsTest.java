package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that was copied out of a PDF: heads of pages are told from the article, and only they. */
final class PageHeadsTest {

  private static final String PAGE =
      "The wall of the old harbour stood for\nmore than a century before it gave way.\n".repeat(12);

  private static List<String> blocks(String... parts) {
    return ReadText.blocks("Wall falls\n\n" + String.join("\n", parts) + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "Merrow Courier 3,Merrow Courier 4",
    "3,4",
    "Page 3 of 9,Page 4 of 9",
    "14 October 2025 The Courier 11,14 October 2025 The Courier 12",
    "MERROW COURIER - TUESDAY,MERROW COURIER - TUESDAY",
  })
  void a_line_that_each_page_has_is_furniture_and_tears_no_sentence(String one, String other) {
    List<String> blocks =
        blocks(
            PAGE + "Some of it fell in",
            one,
            "the night of the storm.",
            PAGE + "The rest",
            other,
            "fell by noon.");

    assertThat(blocks).contains("FURNITURE: " + one, "FURNITURE: " + other);
    assertThat(blocks)
        .anySatisfy(
            block -> assertThat(block).contains("Some of it fell in the night of the storm."))
        .anySatisfy(block -> assertThat(block).contains("The rest fell by noon."));
  }

  @ParameterizedTest
  @CsvSource({"Day 3,Day 4", "Merrow 2,Merrow 3", "The quay,The quay"})
  void a_heading_stays_though_it_comes_again(String one, String other) {
    List<String> blocks =
        blocks(
            PAGE,
            one,
            "",
            "Some of it fell in the storm.",
            PAGE,
            other,
            "",
            "The rest fell by noon.");

    assertThat(blocks)
        .noneMatch(block -> block.equals("FURNITURE: " + one) && block.contains("Day"));
    assertThat(String.join(" ", blocks)).contains(one, other);
  }

  @Test
  void a_line_of_a_song_stays_though_it_comes_again_in_a_sentence() {
    String verse = "We built it high and\nall of stone\nto keep the sea\nfrom every home,\n";

    assertThat(ReadText.blocks("The wall\n\n" + verse.repeat(4)))
        .noneMatch(block -> block.startsWith("FURNITURE"));
  }

  @Test
  void a_number_that_opens_a_line_of_a_sentence_stays() {
    List<String> blocks =
        blocks(PAGE + "They counted", "12", "boats and then", PAGE, "14", "more of them came.");

    assertThat(blocks).noneMatch(block -> block.startsWith("FURNITURE"));
  }
}
