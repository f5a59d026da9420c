package io.github.crossread.report.pdf;

import io.github.crossread.report.marked.Mark;
import java.util.List;
import java.util.Optional;

/**
 * Passages down, outlets across.
 *
 * @param groups all, most, some, one only; a group without rows is left out
 * @param carried for each outlet, in the order of the set, how many passages it carries
 * @param leftOut for each outlet, how many passages it omits
 */
record SampleMatrix(List<Group> groups, List<Integer> carried, List<Integer> leftOut) {

  /** Copies the lists. */
  SampleMatrix {
    groups = List.copyOf(groups);
    carried = List.copyOf(carried);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Passages that are carried by about as many outlets.
   *
   * @param title such as "In all five"
   * @param rows its passages, in the order of the base
   */
  record Group(String title, List<Row> rows) {

    /** Copies the rows. */
    Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A passage.
   *
   * @param passage its id
   * @param base the id of the article that has its base reading
   * @param text it in the words of that reading, shortened with an ellipsis where it is long
   * @param cells for each outlet, in the order of the set, how it carries the passage, if it does
   */
  record Row(String passage, String base, String text, List<Optional<Cell>> cells) {

    /** Copies the cells. */
    Row {
      cells = List.copyOf(cells);
    }

    /** Returns how many outlets carry it. */
    int saidBy() {
      return (int) cells.stream().filter(Optional::isPresent).count();
    }
  }

  /**
   * How an outlet carries a passage.
   *
   * @param mark how its words stand to the closest of another outlet
   * @param moved whether it stands in another place of the order than in the base
   * @param place the number of its sentence in the article, from 1
   */
  record Cell(Mark mark, boolean moved, int place) {}
}
