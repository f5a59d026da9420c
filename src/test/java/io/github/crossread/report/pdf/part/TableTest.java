package io.github.crossread.report.pdf.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.ExampleReport;
import io.github.crossread.document.DocumentComposer;
import io.github.crossread.report.pdf.font.Fonts;
import io.github.crossread.report.pdf.type.Board;
import io.github.crossread.report.pdf.type.Chapter;
import io.github.crossread.report.pdf.type.Colour;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.LineBreaker;
import io.github.crossread.report.pdf.type.PageBreaker;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Slice;
import io.github.crossread.report.pdf.type.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
  private static final double ROOM = 100;

  private final Setting setting =
      new Setting(
          new DocumentComposer().compose(ExampleReport.report()),
          PageSize.A4,
          new LineBreaker(new Fonts(List.of())),
          new PageNumbers(Map.of()));

  private List<Slice> table(int rows) {
    Tag section = Tag.document().child("Sect");
    Table table = new Table(setting, section, new Board(), "Boats", List.of(), 0, 0);
    for (int i = 0; i < rows; i++) {
      table.add(new Board().anchor("row").rule(0, 9, 9, Colour.INK, 1));
    }
    return table.slices(section, "");
  }

  /** Returns how many rows stand on each page, after a slice that takes some of the first. */
  private List<Long> rows(int rows, double taken) {
    Slice before = new Board().anchor("before").slice(0, taken);
    List<Slice> slices = Stream.concat(Stream.of(before), table(rows).stream()).toList();
    return PageBreaker.sheets(Stream.of(new Chapter("", false, slices)), ROOM).stream()
        .map(
            sheet ->
                sheet.body().stream()
                    .filter(item -> item instanceof Item.Anchor a && a.name().equals("row"))
                    .count())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"2", "3", "4", "7", "9"})
  void no_row_of_several_stands_alone(int rows) {
    assertThat(IntStream.rangeClosed(0, 90).boxed().flatMap(taken -> rows(rows, taken).stream()))
        .doesNotContain(1L);
  }
}
