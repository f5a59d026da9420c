package io.github.crossread.alignment.run;

import io.github.crossread.alignment.term.Terms;
import io.github.crossread.alignment.term.Vocabulary;
import io.github.crossread.text.ArticleText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The units of an article, with its stems and which units have each; worked out for all pairs. */
final class Units {

  private final List<Unit> units;
  private final Terms stems;

  /** The places of each unit's stems among those of the article. */
  private final int[][] places;

  /** The units that have each stem, by its place, in order. */
  private final int[][] having;

  private Units(List<Unit> units) {
    this.units = List.copyOf(units);
    this.stems = Terms.of(units.stream().flatMapToInt(unit -> unit.stems().numbers()).toArray());
    this.places =
        units.stream()
            .map(unit -> unit.stems().numbers().map(stems::place).toArray())
            .toArray(int[][]::new);
    int[] counts = new int[stems.size()];
    for (int[] ofUnit : places) {
      for (int place : ofUnit) {
        counts[place]++;
      }
    }
    having = new int[counts.length][];
    Arrays.setAll(having, place -> new int[counts[place]]);
    for (int unit = places.length - 1; unit >= 0; unit--) {
      for (int place : places[unit]) {
        having[place][--counts[place]] = unit;
      }
    }
  }

  /** Returns the units of an article. */
  static Units of(ArticleText text, Vocabulary vocabulary) {
    return new Units(Unit.of(text, vocabulary));
  }

  int size() {
    return places.length;
  }

  /** Returns the units from one up to another, which is not among them. */
  List<Unit> between(int begin, int end) {
    return units.subList(begin, end);
  }

  Unit get(int unit) {
    return units.get(unit);
  }

  /** Returns the stems that any unit has. */
  Terms stems() {
    return stems;
  }

  /** Returns the places of a unit's stems among the article's. The array is not to be changed. */
  int[] places(int unit) {
    return places[unit];
  }

  /** Returns the units that have the stem at a place. The array is not to be changed. */
  int[] having(int place) {
    return having[place];
  }

  /** Returns how many units have each stem. */
  int[] frequencies() {
    return Stream.of(having).mapToInt(units -> units.length).toArray();
  }
}
