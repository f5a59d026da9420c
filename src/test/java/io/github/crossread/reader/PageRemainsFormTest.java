package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What form and place tell of lines that no list knows, each with what looks like it and is text.
 */
final class PageRemainsFormTest {

  private static final List<String> SENTENCES =
      List.of(
          "The sea wall at Saltgate will be closed from Monday, the council said.",
          "Work will take six weeks, and the promenade stays open to all walkers.",
          "Nobody was hurt when the storm tore forty metres of it away on Sunday.",
          "The harbour master will look at the rest of the wall at the next low tide.",
          "The wall was built in 1911 of stone that came by ship from the quarries at Oare.",
          "A storm in 1953 broke it for the first time, and it was mended within a year.",
          "Since then nobody has looked at its feet, said the harbour master on Monday.");

  /** Returns the blocks of an article in which a line stands between each two sentences. */
  private static List<String> between(String... lines) {
    return ReadText.blocks(
        IntStream.range(0, SENTENCES.size())
            .mapToObj(
                i -> i < lines.length ? SENTENCES.get(i) + "\n\n" + lines[i] : SENTENCES.get(i))
            .collect(Collectors.joining("\n\n", "Sea wall to close\n\n", "")));
  }

  /** Returns the blocks of an article that ends with lines, from these on. */
  private static List<String> behind(String... lines) {
    List<String> blocks =
        ReadText.blocks(
            "Sea wall to close\n\n"
                + Stream.concat(SENTENCES.stream(), Stream.of(lines))
                    .collect(Collectors.joining("\n\n")));
    return blocks.subList(SENTENCES.size() + 1, blocks.size());
  }

  @Test
  void three_long_lines_without_a_stop_are_captions() {
    assertThat(
            between(
                "The harbour wall at Saltgate as it looked on Sunday morning",
                "Workers bring sand to the place where the wall fell down",
                "Harbour master Jo Odell (left) with two of her six deputies"))
        .filteredOn(block -> block.startsWith("CAPTION: "))
        .hasSize(3);
  }

  @Test
  void one_or_two_long_lines_without_a_stop_are_the_articles() {
    assertThat(
            between(
                "The council met in the town hall until late on Monday evening",
                "Its leader, Ann Low, asked the harbour master for a report"))
        .filteredOn(block -> block.startsWith("BODY: "))
        .hasSize(SENTENCES.size() + 2);
  }

  @Test
  void long_lines_among_as_many_others_without_a_stop_are_the_articles() {
    assertThat(
            between(
                "Harbour master Jo Odell",
                "The wall is closed from the lighthouse to the old fish market",
                "Tide tables",
                "The ferry sails from the upper quay until the wall stands",
                "Low water",
                "The promenade is open to walkers and to nobody else meanwhile",
                "High water"))
        .noneMatch(block -> block.startsWith("CAPTION"));
  }

  @Test
  void long_lines_in_a_row_are_a_list() {
    assertThat(
            between(
                "The council has decided three things about the wall:",
                String.join(
                    "\n\n",
                    "The wall is to be built again by the end of next summer",
                    "The promenade stays open to walkers for the whole of that time",
                    "The harbour master reports to the council on every first Monday")))
        .noneMatch(block -> block.startsWith("CAPTION"));
  }

  @Test
  void messages_and_quotations_set_apart_are_the_articles() {
    assertThat(
            between(
                "The wall is gone and so is my favourite bench — Jo (@jo_odell) 3 March",
                "“Nobody had thought that the sea could ever be so strong here”",
                "Come and help us on Monday, everybody who has a spade #saltgate"))
        .noneMatch(block -> block.startsWith("CAPTION"));
  }

  @Test
  void numbered_pictures_are_a_gallery() {
    assertThat(between("1/3 The wall on Sunday.", "2/3 The wall on Monday.", "3/3 The beach."))
        .contains("CAPTION: 1/3 The wall on Sunday.", "CAPTION: 3/3 The beach.");
    assertThat(between("1/3 The wall on Sunday. 2/3 The wall on Monday. 3/3 The beach."))
        .contains("CAPTION: 1/3 The wall on Sunday. 2/3 The wall on Monday. 3/3 The beach.");
  }

  @Test
  void a_sentence_that_opens_with_a_day_or_a_share_is_the_articles() {
    assertThat(between("9/11 changed the law.", "24/7 is how the pumps run.", "1/3 of it is gone."))
        .noneMatch(block -> block.startsWith("CAPTION"));
  }

  @Test
  void what_a_viewer_of_pictures_says_makes_a_caption_of_the_words_before_it() {
    assertThat(between("Waves break over the wall. Hide Caption 2 of 7"))
        .contains("CAPTION: Waves break over the wall.", "FURNITURE: Hide Caption 2 of 7");
  }

  @Test
  void in_a_gallery_that_is_all_there_is_the_captions_are_the_text() {
    assertThat(
            ReadText.blocks(
                "Storm over Saltgate\n\nWaves break. Hide Caption 1 of 3\n\nThe wall falls. Hide"
                    + " Caption 2 of 3\n\nThe beach is gone. Hide Caption 3 of 3"))
        .containsExactly(
            "HEADLINE: Storm over Saltgate",
            "BODY: Waves break.",
            "FURNITURE: Hide Caption 1 of 3",
            "BODY: The wall falls.",
            "FURNITURE: Hide Caption 2 of 3",
            "BODY: The beach is gone.",
            "FURNITURE: Hide Caption 3 of 3");
  }

  @Test
  void the_title_of_a_gallery_that_each_of_its_pictures_opens_with_is_the_pages() {
    assertThat(
            ReadText.blocks(
                """
                Storm

                Photos: Storm over Saltgate In the night waves break. Hide Caption 1 of 3

                Photos: Storm over Saltgate In the night the wall falls. Hide Caption 2 of 3

                Photos: Storm over Saltgate Gone is the beach. Hide Caption 3 of 3\
                """))
        .contains(
            "FURNITURE: Photos: Storm over Saltgate",
            "BODY: In the night waves break.",
            "BODY: In the night the wall falls.",
            "BODY: Gone is the beach.");
  }

  @Test
  void two_pictures_that_open_alike_have_no_title() {
    assertThat(
            ReadText.blocks(
                """
                Storm

                Saltgate: In the night waves break. Hide Caption 1 of 2

                Saltgate: In the night the wall falls. Hide Caption 2 of 2\
                """))
        .noneMatch(block -> block.startsWith("FURNITURE: Saltgate"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Work will take six weeks, and the promenade stays open",
        "Nobody was hurt when the storm tore forty metres of it away Jo Odell, harbour master",
      })
  void words_of_the_article_that_are_set_apart_are_the_pages(String line) {
    assertThat(between(line)).contains("FURNITURE: " + line);
  }

  @Test
  void a_line_that_only_begins_as_a_sentence_does_is_the_articles() {
    String line = "Work will take six weeks at least if no other storm comes over the sea";

    assertThat(between(line)).contains("BODY: " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Archive Select Month March 2026 February 2026 January 2026 December 2025 November 2025"
            + " October 2025 September 2025 August 2025 July 2025",
        "E-mail is not valid E-mail is not valid E-mail is not valid Try another one",
        "Registration number: 130 Registration number: 130",
        "(SOUND OF THE SEA)",
      })
  void menus_messages_of_forms_and_sounds_are_the_pages(String line) {
    assertThat(between(line)).contains("FURNITURE: " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dead are Ann Low, Bo High, Cy Mid, Di Far, Ed Near, Flo Wide, Gus Long, Hal Short,"
            + " Ida Small, Jon Tall and Kim Great",
        "Build the wall, build the wall again",
        "THE COUNCIL VOTED ON MONDAY TO CLOSE THE SEA WALL FROM THE LIGHTHOUSE TO THE OLD FISH MARKET"
            + " UNTIL THE END OF MAY",
        "(The council has not answered our questions.)",
      })
  void names_slogans_and_asides_are_the_articles(String line) {
    assertThat(between(line)).contains("BODY: " + line);
  }

  @Test
  void two_headlines_behind_the_article_are_of_others() {
    assertThat(
            behind(
                "Ferry stays in port for the third day in a row",
                "Why the gulls of Merrow like Tuesdays most"))
        .allMatch(block -> block.startsWith("FURNITURE: "));
  }

  @Test
  void lines_below_a_heading_of_links_behind_the_article_are_links() {
    assertThat(behind("Top stories", "Storm closes ferry", "Most read", "Gulls", "Merrow"))
        .allMatch(block -> block.startsWith("FURNITURE: "));
  }

  @Test
  void a_heading_after_a_link_within_the_article_is_the_articles() {
    assertThat(between("Read also: Storm closes ferry", "What the harbour master says"))
        .contains("BODY: What the harbour master says");
  }

  @Test
  void a_list_of_names_below_no_heading_of_links_is_the_articles() {
    assertThat(behind("The dead:", "Advertisement", "Ann Low", "Bo High"))
        .contains("BODY: Ann Low", "BODY: Bo High");
  }

  @Test
  void a_line_of_few_words_between_buttons_and_the_headline_is_the_pages() {
    assertThat(
            ReadText.blocks(
                "Skip to main content\n\nHarbour Home\n\nSea wall at Saltgate to close\n\n"
                    + SENTENCES.get(0)))
        .startsWith(
            "FURNITURE: Skip to main content",
            "FURNITURE: Harbour Home",
            "HEADLINE: Sea wall at Saltgate to close");
  }

  @Test
  void a_short_headline_above_its_standfirst_is_the_headline() {
    assertThat(
            ReadText.blocks(
                "Wall falls\n\nStorm tears away forty metres of the sea wall\n\n"
                    + SENTENCES.get(0)))
        .startsWith("HEADLINE: Wall falls");
  }

  @Test
  void a_last_line_without_a_stop_and_a_list_of_results_are_the_articles() {
    assertThat(behind("The council meets again on Monday next"))
        .containsExactly("BODY: The council meets again on Monday next");
    assertThat(behind("Merrow wall of last year: 32 metres", "Saltgate wall today: 40 metres"))
        .allMatch(block -> block.startsWith("BODY: "));
  }

  @Test
  void what_follows_the_rights_is_the_foot_of_the_page() {
    assertThat(
            behind(
                "© 2026 Harbour Radio. All rights reserved.",
                "Our transcripts are made in a hurry and may be changed later on."))
        .allMatch(block -> block.startsWith("FURNITURE: "));
  }

  @Test
  void rights_above_the_text_are_not_the_foot() {
    assertThat(
            ReadText.blocks(
                "The wall\n\n© 2026 Jo Odell. All rights reserved.\n\nThe wall was wide.\n\n"
                    + "The sea was long.\n\nO sing it, tide."))
        .contains("BODY: The wall was wide.", "BODY: O sing it, tide.");
  }

  @Test
  void the_rights_to_a_picture_do_not_end_an_article() {
    assertThat(between("© 2026 Lee Tan")).endsWith("BODY: " + SENTENCES.get(SENTENCES.size() - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sign up Thank you for subscribing. An error has occurred. Please try again later.",
        "Invalid email address. Please re-enter. You must select a newsletter to subscribe to.",
      })
  void texts_of_a_form_in_one_paragraph_are_the_pages(String line) {
    assertThat(between(line)).contains("FURNITURE: " + line);
  }

  @Test
  void a_sentence_of_a_form_among_others_is_the_articles() {
    String line =
        "The site was down all day. Please try again later. That was all it said to them.";

    assertThat(between(line)).contains("BODY: " + line);
  }

  @Test
  void an_agencys_trailer_is_a_credit_apart_from_the_last_sentence() {
    assertThat(behind("The wall is old. (Reporting by Jo Odell; Editing by Ann Low)"))
        .containsExactly(
            "BODY: The wall is old.", "CREDIT: (Reporting by Jo Odell; Editing by Ann Low)");
    assertThat(behind("The wall is old. (It was built in 1911.)"))
        .containsExactly("BODY: The wall is old. (It was built in 1911.)");
  }

  @Test
  void who_speaks_in_a_transcript_is_told_from_what_they_say() {
    assertThat(
            ReadText.blocks(
                "The wall that fell\n\nJO ODELL, HOST:\n\nThe wall at Saltgate fell last night."
                    + "\n\nLOW: It was old.\n\nODELL: How old?\n\nLOW: It was built in 1911."))
        .containsExactly(
            "HEADLINE: The wall that fell",
            "CREDIT: JO ODELL, HOST:",
            "BODY: The wall at Saltgate fell last night.",
            "CREDIT: LOW:",
            "BODY: It was old.",
            "CREDIT: ODELL:",
            "BODY: How old?",
            "CREDIT: LOW:",
            "BODY: It was built in 1911.");
  }

  @Test
  void places_and_headings_before_a_colon_are_no_speakers() {
    assertThat(between("MERROW: The ferry is late.", "SALTGATE: The wall is closed."))
        .contains("BODY: MERROW: The ferry is late.", "BODY: SALTGATE: The wall is closed.");
  }

  @Test
  void a_headline_that_its_site_cut_off_is_the_headline() {
    assertThat(ReadText.blocks("Sea wall at Saltgate will be...\n\n" + SENTENCES.get(0)))
        .startsWith("HEADLINE: Sea wall at Saltgate will be...");
    assertThat(ReadText.blocks("Sea wall at Saltgate will be closed.\n\n" + SENTENCES.get(0)))
        .startsWith("BODY: Sea wall at Saltgate will be closed.");
  }
}
