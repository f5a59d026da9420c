package io.github.crossread.collation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Relation;
import io.github.crossread.collation.Figure.Value;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FigureCollatorTest {

  private static List<Figure> figures(String base, String other) {
    return new Desk()
        .article("a", base)
        .article("b", other)
        .passage(Relation.REWORDED, "a.1", "b.1")
        .collate()
        .figures();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "340 windows   | Hail broke 340 windows.       | Some 430 windows broke in the hail.",
        "$14 million   | Repairs cost $14 million.     | Repairs will cost $22 million.",
        "$14 million   | Repairs cost $14 million.     | Repairs will cost $14 billion.",
        "€900          | Repairs cost €900.            | Repairs may cost €950.",
        "five pins     | The crew found five pins.     | The crew found six pins.",
        "11 weeks      | Forging takes 11 weeks.       | The forging may take 12 weeks.",
        "2 million people | Here live 2 million people. | Here live 3 million people.",
        "550 miles    | They drove 550 miles.         | They drove 700 kilometers.",
        "1.2 million people | It hit 1.2 million people. | It hit 2,100,000 people.",
        "12 dead      | The storm left 12 dead.       | The storm left 10 dead.",
        "$3           | A ticket costs $3.            | A ticket costs 4 dollars.",
        "30 per cent   | Strength fell by 30 per cent. | Strength fell by 40 percent.",
      })
  void two_numbers_of_one_thing_differ(String printed, String base, String other) {
    assertThat(figures(base, other))
        .singleElement()
        .satisfies(figure -> assertThat(figure.values()).extracting(Value::text).contains(printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hail broke 340 windows.        | Hail broke 340 panes in 8 minutes.",
        "They drove 550 miles.          | They drove about 900 km.",
        "It hit 1.2 million people.     | It hit 1,200,000 people.",
        "Hail broke about 900 windows.  | Hail broke 870 windows.",
        "They sold three dozen eggs.    | They sold 36 eggs.",
        "A ticket costs $3.             | A ticket costs 3 dollars.",
        "He got 46 to 57 months.        | He got 50 months.",
        "Two of the five pins broke.    | Five pins were made.",
        "Mr. Orr, 44, left the council. | Mr. Orr, 45, left the council.",
        "Nine pins hold the span.       | 9 pins hold the span.",
        "Repairs cost $14,000.          | Repairs cost $14000.",
        "Repairs cost $14 million.      | Some 22 million people pay for the repairs.",
        "Repairs cost $14 million.      | The town earns $22 million with hotels.",
        "It was shut for three years.   | The trip is the first abroad in four years.",
        "Two pins of two pins broke.    | Three pins broke.",
        "It burned in 1911.             | It burned in 1912.",
        "It is on page 4, Orr said.     | It is on page 5, Orr said.",
        "It opens at 7 a.m. on Monday.  | Lunch is served from 8 a.m. for guests.",
      })
  void numbers_that_agree_or_count_other_things_are_no_finding(String base, String other) {
    assertThat(figures(base, other)).isEmpty();
  }
}
