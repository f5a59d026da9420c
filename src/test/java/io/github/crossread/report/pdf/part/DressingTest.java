package io.github.crossread.report.pdf.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.ExampleReport;
import io.github.crossread.document.DocumentComposer;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.report.marked.StyledText.Style;
import io.github.crossread.report.pdf.font.Fonts;
import io.github.crossread.report.pdf.type.LineBreaker;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Tag;
import io.github.crossread.report.pdf.type.TextRun;
import io.github.crossread.report.pdf.type.TextRun.Dress;
import io.github.crossread.report.pdf.type.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DressingTest {
  private final LineBreaker lines = new LineBreaker(new Fonts(List.of()));
  private final Setting setting =
      new Setting(
          new DocumentComposer().compose(ExampleReport.report()),
          PageSize.A4,
          lines,
          new PageNumbers(Map.of()));
  private final Dressing dressing = new Dressing(setting);

  private List<TextRun> runs(String text) {
    return dressing.runs(Styled.styled(text), Type.PRINTED, Tag.document());
  }

  @Test
  void each_thing_said_of_words_has_a_dress_of_its_own() {
    assertThat(runs("a {+b} {-c} {=d} {~e}"))
        .extracting(TextRun::dress)
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
  void each_edit_is_told_in_words() {
    Tag parent = Tag.document();
    StyledText text =
        new StyledText(
            Stream.of(Style.ONLY_HERE, Style.ONLY_THERE, Style.HOUSE_STYLE)
                .map(style -> new StyledText.Run("on Monday", style))
                .toList());

    dressing.runs(text, Type.PRINTED, parent);

    assertThat(parent.children())
        .flatExtracting(tag -> tag.alternative().stream().toList())
        .containsExactly(
            "[only here: on Monday]", "[only there: on Monday]", "[house style: on Monday]");
  }

  @Test
  void struck_words_do_not_run_into_those_in_their_place() {
    assertThat(runs("{-About}{+Today} some"))
        .extracting(TextRun::text)
        .contains("About", " ", "Today");
  }

  @Test
  void a_mark_in_the_place_of_a_mark_gets_no_space() {
    assertThat(runs("the city{-.}{+, it said.}"))
        .extracting(TextRun::text)
        .containsExactly("the city", ".", ", it said.");
  }

  @Test
  void words_that_are_apart_already_get_no_second_space() {
    assertThat(runs("{-About }{+Today}"))
        .extracting(TextRun::text)
        .containsExactly("About ", "Today");
  }
}
