package io.github.crossread.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.report.pdf.Run.Dress;
import io.github.crossread.report.pdf.font.Fonts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DressingTest {
  private final LineBreaker lines = new LineBreaker(new Fonts(List.of()));
  private final Setting setting =
      new Setting(SaltgateReport.report(), PageSize.A4, lines, new Places(Map.of()));
  private final Dressing dressing = new Dressing(setting);

  private List<Run> runs(String text) {
    return dressing.runs(Styled.styled(text), Type.PRINTED, Tag.document());
  }

  @Test
  void each_thing_said_of_words_has_a_dress_of_its_own() {
    assertThat(runs("a {+b} {-c} {=d} {~e}"))
        .extracting(Run::dress)
        .containsExactly(
            Dress.NONE,
            Dress.UNDERLINED,
            Dress.NONE,
            Dress.STRUCK,
            Dress.NONE,
            Dress.TINTED,
            Dress.NONE,
            Dress.DOTTED);
  }

  @Test
  void struck_words_do_not_run_into_those_in_their_place() {
    assertThat(runs("{-About}{+Today} some")).extracting(Run::text).contains("About", " ", "Today");
  }

  @Test
  void a_mark_in_the_place_of_a_mark_gets_no_space() {
    assertThat(runs("the city{-.}{+, it said.}"))
        .extracting(Run::text)
        .containsExactly("the city", ".", ", it said.");
  }

  @Test
  void words_that_are_apart_already_get_no_second_space() {
    assertThat(runs("{-About }{+Today}")).extracting(Run::text).containsExactly("About ", "Today");
  }
}
