package io.github.crossread.report.pdf.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.document.DocumentBlock.State;
import io.github.crossread.report.pdf.type.Form;
import io.github.crossread.report.pdf.type.Hatch;
import io.github.crossread.report.pdf.type.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {
  @ParameterizedTest
  @CsvSource({"24, 9", "1, 22", "480, 22", "0.4, 0.4"})
  void no_line_of_a_hatch_stands_out_of_its_cell(double width, double height) {
    Form.Rectangle room = new Form.Rectangle(100, 50, width, height);

    assertThat(Hatch.lines(room))
        .flatExtracting(Form.Polygon::points)
        .allMatch(p -> p.x() >= 99.999 && p.x() <= 100.001 + width)
        .allMatch(p -> p.y() >= 49.999 && p.y() <= 50.001 + height);
  }

  @Test
  void a_hatch_covers_a_wide_cell_from_end_to_end() {
    assertThat(Hatch.lines(new Form.Rectangle(0, 0, 100, 10))).hasSize(28);
  }

  @Test
  void every_mark_has_a_shape_of_its_own_whatever_its_colour() {
    assertThat(State.OF_STATEMENTS.stream().map(ShapesTest::shape)).doesNotHaveDuplicates();
  }

  private static String shape(State state) {
    return StateMarks.mark(state, Tag.ARTIFACT, new Form.Rectangle(0, 0, 10, 10)).stream()
        .map(s -> s.form() + " " + s.fill().isPresent() + " " + s.dotted() + ";")
        .reduce("", String::concat);
  }
}
