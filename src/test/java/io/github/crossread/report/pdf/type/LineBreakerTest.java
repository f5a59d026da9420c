package io.github.crossread.report.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.crossread.report.pdf.font.Fonts;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
  private final LineBreaker breaker = new LineBreaker(new Fonts(List.of()));

  private static TextRun run(String text) {
    return new TextRun(text, Type.PRINTED, Colour.INK, Tag.ARTIFACT);
  }

  private static List<String> texts(Lines block) {
    return block.lines().stream().map(line -> line.text().strip()).toList();
  }

  @Test
  void a_line_breaks_between_words() {
    double width = breaker.width("The bridge was", Type.PRINTED);

    Lines block = breaker.block(List.of(run("The bridge was closed on Tuesday")), width);

    assertThat(texts(block)).containsExactly("The bridge was", "closed on", "Tuesday");
  }

  @Test
  void a_line_breaks_after_a_hyphen() {
    double width = breaker.width("a 118-year-", Type.PRINTED);

    Lines block = breaker.block(List.of(run("a 118-year-old bridge")), width);

    assertThat(texts(block)).containsExactly("a 118-year-", "old bridge");
  }

  @Test
  void what_stands_for_words_left_out_never_begins_a_line() {
    double width = breaker.width("The bridge was", Type.PRINTED);

    Lines block = breaker.block(List.of(run("The bridge was \u2026")), width);

    assertThat(texts(block)).containsExactly("The bridge", "was \u2026");
  }

  @Test
  void a_minus_stays_with_its_number() {
    double width = breaker.width("it was at", Type.PRINTED);

    Lines block = breaker.block(List.of(run("it was -12 degrees")), width);

    assertThat(texts(block)).containsExactly("it was", "-12", "degrees");
  }

  @Test
  void a_word_is_not_broken_where_its_style_changes() {
    double width = breaker.width("the engineer", Type.PRINTED);

    Lines block = breaker.block(List.of(run("the engineer"), run("s said so")), width);

    assertThat(texts(block)).containsExactly("the", "engineers", "said so");
  }

  @Test
  void a_word_wider_than_the_line_breaks_at_the_character_without_a_hyphen() {
    String word = "Donaudampfschifffahrtsgesellschaft";

    Lines block = breaker.block(List.of(run("in " + word)), 60);

    assertThat(block.lines()).hasSizeGreaterThan(2).allMatch(line -> line.width() <= 60);
    assertThat(String.join("", texts(block).subList(1, block.lines().size()))).isEqualTo(word);
  }

  @Test
  void a_word_of_half_a_million_letters_is_looked_through_once() {
    Lines block =
        assertTimeout(
            Duration.ofSeconds(10), () -> breaker.block(List.of(run("x".repeat(500_000))), 100));

    assertThat(block.lines()).hasSizeGreaterThan(10_000);
  }

  @Test
  void a_character_wider_than_the_line_stands_alone() {
    Lines block = breaker.block(List.of(run("W\ud83d\ude00M")), 1);

    assertThat(texts(block)).containsExactly("W", "\ud83d\ude00", "M");
  }

  @Test
  void a_line_ends_in_the_space_it_was_broken_at_so_that_words_read_aloud_do_not_join() {
    double width = breaker.width("one two", Type.PRINTED);

    Lines block = breaker.block(List.of(run("one two three")), width);

    assertThat(block.lines().get(0).text()).isEqualTo("one two ");
    assertThat(block.lines().get(0).width()).isEqualTo(width);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "   \t \n", "\u0000\u200b"})
  void nothing_to_print_makes_no_line(String text) {
    assertThat(breaker.block(List.of(run(text)), 100).lines()).isEmpty();
  }

  @Test
  void what_is_too_long_is_cut_at_a_word() {
    double width = breaker.width("closed to all traffic", Type.PRINTED);

    Lines block = breaker.block(List.of(run("closed to all traffic on Tuesday morning")), width, 1);

    assertThat(texts(block)).containsExactly("closed to all …");
  }

  @Test
  void one_word_that_is_too_long_is_cut_at_the_character() {
    String cut = breaker.fit("Donaudampfschifffahrtsgesellschaft", Type.PRINTED, 60);

    assertThat(cut).startsWith("Donauda").endsWith("…").doesNotContain(" ");
    assertThat(breaker.width(cut, Type.PRINTED)).isLessThanOrEqualTo(60);
  }

  @Test
  void a_name_is_cut_at_the_character_where_a_cut_at_the_word_would_leave_little() {
    assertThat(breaker.fit("7 Donaudampfschifffahrtsgesellschaft", Type.PRINTED, 60))
        .startsWith("7 Donau")
        .endsWith("…");
  }

  @Test
  void what_fits_is_not_cut() {
    assertThat(breaker.fit("Harbor Post", Type.TEXT, 60)).isEqualTo("Harbor Post");
  }

  @ParameterizedTest
  @ValueSource(doubles = {3, 20, 55.5, 193, 480})
  void no_word_is_lost_and_no_line_too_wide(double width) {
    String text = "The 118-year-old bridge — “closed”, 9,400 vehicles a day — re-opens soon";

    Lines block =
        breaker.block(List.of(run(text.substring(0, 30)), run(text.substring(30))), width);

    assertThat(block.lines().stream().map(TextLine::text).collect(Collectors.joining()))
        .isEqualTo(text);
    assertThat(block.lines())
        .allMatch(line -> line.width() <= width + .001 || line.text().strip().length() == 1);
  }
}
