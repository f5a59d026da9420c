package io.github.crossread.report;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.report.Matrix.Cell;
import io.github.crossread.report.Matrix.Group;
import io.github.crossread.report.Matrix.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Makes the matrix: passages in groups by how many outlets carry them. */
final class MatrixComposer {

  private final Composition composition;
  private final int outlets;

  MatrixComposer(Composition composition) {
    this.composition = composition;
    this.outlets = composition.outlets().size();
  }

  Matrix compose() {
    int most = outlets / 2 + 1;
    List<Group> groups = new ArrayList<>();
    addGroup(groups, outlets == 2 ? "matrix.both" : "matrix.all", n -> n == outlets);
    addGroup(groups, "matrix.most", n -> n < outlets && n >= most && n > 1);
    addGroup(groups, "matrix.some", n -> n < most && n > 1 && n < outlets);
    addGroup(groups, "matrix.one", n -> n == 1);
    return new Matrix(
        groups,
        composition.outlets().stream().map(outlet -> carried(outlet.article())).toList(),
        composition.outlets().stream()
            .map(outlet -> composition.view(outlet.article()).omitted().size())
            .toList());
  }

  private void addGroup(List<Group> groups, String title, IntPredicate readings) {
    List<Row> rows =
        composition.collation().passages().stream()
            .filter(passage -> readings.test(passage.readings().size()))
            .filter(passage -> !passage.isLoneHeadline())
            .map(this::row)
            .toList();
    if (!rows.isEmpty()) {
      groups.add(new Group(composition.wording().of(title, outlets), rows));
    }
  }

  private Row row(Passage passage) {
    List<Optional<Cell>> cells =
        composition.outlets().stream()
            .map(outlet -> passage.reading(outlet.article()).map(r -> cell(r, passage)))
            .toList();
    return new Row(
        passage.id(),
        passage.base().article(),
        Composition.excerpt(passage.base().compared().statement()),
        cells);
  }

  private static Cell cell(Reading reading, Passage passage) {
    return new Cell(Readings.mark(passage, reading), reading.moved(), reading.compared().place());
  }

  private int carried(String article) {
    return (int)
        composition.collation().passages().stream()
            .filter(passage -> passage.reading(article).isPresent())
            .filter(passage -> !passage.isLoneHeadline())
            .count();
  }
}
