package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageRemainsTest {

  private static final String OPENING = "Sea wall to close\n\n";
  private static final String BODY =
      """
      The sea wall at Saltgate will be closed from Monday, the council said.

      Work will take six weeks, and the promenade stays open to all walkers.

      Nobody was hurt when the storm tore forty metres of it away on Sunday.

      """;

  private static List<String> blocks(String more) {
    List<String> blocks = ReadText.blocks(OPENING + BODY + more);
    return blocks.subList(4, blocks.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[How the wall was built in one year]",
        "[Is the sea winning?]",
        "Harbour office: https://harbour.example/wall",
        "www.harbour.example",
      })
  void lines_that_point_elsewhere_are_the_pages(String line) {
    assertThat(blocks(line + "\n\n" + BODY)).startsWith("FURNITURE: " + line);
  }

  @Test
  void a_short_line_that_comes_again_is_the_pages() {
    assertThat(blocks("Our picture\n\n" + BODY + "Our picture\n\n" + BODY))
        .contains("FURNITURE: Our picture")
        .doesNotContain("BODY: Our picture");
  }

  @Test
  void a_headline_cut_off_behind_the_article_is_the_pages() {
    assertThat(blocks("Now on the site\n\nStorm closes ferry\n\nWhy gulls like Tuesdays…\n"))
        .endsWith("FURNITURE: Why gulls like Tuesdays…");
  }

  @Test
  void a_list_that_ends_an_article_is_its_text() {
    assertThat(blocks("The dead are:\n\nAnn Low, 34\n\nBo High, 41\n\nCy Mid, 52\n"))
        .noneMatch(block -> block.startsWith("FURNITURE"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A wall with a past",
        "“It held for ninety years”",
        "[The council has not answered our questions.]",
        "The council's plan is at https://harbour.example/wall and open to all.",
        "The wall",
      })
  void headings_quotations_and_sentences_are_the_articles(String line) {
    assertThat(blocks(line + "\n\n" + BODY)).startsWith("BODY: " + line);
    assertThat(blocks(line)).containsExactly("BODY: " + line);
  }

  @Test
  void the_refrain_of_a_poem_is_its_text() {
    String verse = "The wall was wide\n\nThe sea was long\n\nO sing it, tide\n\n";

    assertThat(ReadText.blocks("The wall\n\n" + verse + verse))
        .noneMatch(block -> block.startsWith("FURNITURE"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Correction: An earlier version gave the wrong length of the wall.",
        "This article was amended on 3 March to correct the name of the harbour master.",
        "An earlier version of this story said that the wall was a hundred metres long.",
        "Korrektur: In einer früheren Fassung stand eine falsche Länge.",
      })
  void what_an_outlet_corrected_is_a_note(String line) {
    assertThat(blocks(line)).containsExactly("NOTE: " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The correction of the wall's course will take six weeks.",
        "This article of the treaty was amended in 1998 without a vote.",
        "Correction is a slow business, the harbour master said.",
      })
  void reports_of_corrections_are_the_articles(String line) {
    assertThat(blocks(line)).containsExactly("BODY: " + line);
  }
}
