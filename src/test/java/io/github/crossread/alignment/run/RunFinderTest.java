package io.github.crossread.alignment.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Texts;
import io.github.crossread.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunFinderTest {

  private static final String MILL =
      "The mill on the Arrow river burned down on Sunday night, and eleven families had to leave"
          + " their homes.\nFirefighters pumped water from the canal until the roof fell in shortly"
          + " after four.\nNobody was hurt, and the owner has promised to build it up again.";

  private static final String MUSEUM =
      "A museum of clocks opened in the old town hall yesterday with a speech and cake.\nThe"
          + " collection was given by a widow who had wound each of them every morning.";

  private static final String FAIR =
      "Visitors to the county fair may bring their own chairs this year, the council decided.\nTwo"
          + " brass bands and a juggler will perform beside the lake if it does not rain.";

  private static List<Run> runs(String a, String b) {
    return new RunFinder(Texts.of(a, b)).runs("a", "b");
  }

  private static Span place(String part, String whole) {
    int begin = whole.indexOf(part);
    return new Span(begin, begin + part.length() - 1);
  }

  @Test
  void a_copied_stretch_is_one_run_without_what_stands_around_it() {
    String a = MUSEUM + "\n" + MILL;
    String b = MILL + "\n" + FAIR;

    assertThat(runs(a, b)).containsExactly(new Run(place(MILL, a), place(MILL, b)));
  }

  @Test
  void texts_that_have_nothing_to_do_with_each_other_have_no_run() {
    assertThat(runs(MUSEUM, FAIR)).isEmpty();
  }

  @Test
  void a_single_shared_sentence_is_too_short_for_a_run() {
    String sentence = "Nobody was hurt, and the owner has promised to build it up again.";

    assertThat(runs(MUSEUM + "\n" + sentence, FAIR + "\n" + sentence)).isEmpty();
  }

  @Test
  void a_stretch_that_goes_on_after_a_sentence_of_ones_own_stays_one_run() {
    String[] mill = MILL.split("\n", -1);
    String own = "A neighbour brought soup.";
    String a = String.join("\n", mill[0], own, mill[1], mill[2]);

    assertThat(runs(a, MILL)).hasSize(1);
  }

  @Test
  void two_stretches_far_apart_are_two_runs() {
    String a = MILL + "\n" + (FAIR + "\n").repeat(4) + MUSEUM;
    String b = MUSEUM + "\n" + "It had been planned for years.\n".repeat(8) + MILL;

    assertThat(runs(a, b)).hasSize(2);
  }

  @Test
  void a_run_ends_where_the_shared_words_end() {
    String a = MILL.replace("build it up again", "build it up again, with a garden for bees");

    assertThat(runs(a, MILL))
        .singleElement()
        .extracting(run -> a.substring(run.a().begin(), run.a().end()))
        .asString()
        .endsWith("build it up again");
  }

  @Test
  void an_article_against_itself_is_one_run_from_its_first_word_to_its_last() {
    Span whole = new Span(0, MILL.length() - 1);

    assertThat(runs(MILL, MILL)).containsExactly(new Run(whole, whole));
  }
}
