package io.github.crossread.collation.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.collation.Desk;
import io.github.crossread.collation.disagreement.Disagreement.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DisagreementCollatorTest {

  private static List<Disagreement> disagreements(String base, String other) {
    return new Desk()
        .article("a", base)
        .article("b", other)
        .passage(Relation.REWORDED, "a.1", "b.1")
        .collate()
        .disagreements();
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
        "dozens of windows | Hail broke dozens of windows. | Hail broke 700 windows.",
        "tens of millions of shells | The army has tens of millions of shells. | The army has 3 million shells.",
        "a dozen eggs | They sold a dozen eggs. | They sold 18 eggs.",
        "twenty-five pins | The crew found twenty-five pins. | The crew found 52 pins.",
        "10 to 12 weeks | Forging takes 10 to 12 weeks. | The forging may take 20 weeks.",
        "more than 300 windows | Hail broke more than 300 windows. | Hail broke 120 windows.",
        "port 8080 | It listens on port 8080 unless you set one. | It listens on port 9090 unless you set one.",
        "version 1.4 | The tool needs version 1.4 of Quarry. | The tool needs version 2.0 of Quarry.",
        "every half hour | Ferries run every half hour.     | Ferries run every 20 minutes.",
        "half a million people | The storm hit half a million people. | The storm hit 700,000 people.",
        "Half      | Half of the voters stayed home.  | 70 percent of the voters stayed home.",
        "as much as $22 million | Repairs are expected to cost $14 million. | Repairs could cost as much as $22 million.",
        "512 MB | The heap takes 512 MB. | The heap takes 1 GB.",
        "four workers | The blast killed four workers. | Five workers died.",
        "More than 12,000 cars | About 9,400 vehicles cross it on a weekday. | More than 12,000 cars and trucks cross the bridge on a weekday.",
        "every half hour | Ferries will run every 20 minutes from Wednesday. | The office promises a boat every half hour.",
        "6 metres | The Aa rose in Loft to 5 metres, a record. | By noon the Aa in Loft stood at 6 metres.",
        "30 per cent   | Strength fell by 30 per cent. | Strength fell by 40 percent.",
      })
  void two_numbers_of_one_thing_differ(String printed, String base, String other) {
    assertTold(printed, disagreements(base, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hail broke 340 windows.        | Hail broke 340 panes in 8 minutes.",
        "It makes 85,000 tons of ammonium nitrate a year. | It keeps 270 tons of ammonium nitrate in a shed.",
        "It burned within three km of the lake. | It burned within two miles of the lake.",
        "The blast killed four workers. | The blast hurt 11 workers.",
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
        "Hail broke about 340 windows.  | Hail broke 360 windows.",
        "Hail broke more than 300 windows. | Hail broke 340 windows.",
        "Hail broke 300 or more windows. | Hail broke 900 windows.",
        "Hail broke hundreds of windows. | Hail broke 340 windows.",
        "It has tens of millions of shells. | It has 30 million shells.",
        "Two-thirds of the voters stayed home. | 67 percent of the voters stayed home.",
        "A third of the voters stayed home. | 33 percent of the voters stayed home.",
        "Half of the voters stayed home. | 50 percent of the voters stayed home.",
        "Ferries run every half hour.   | Ferries run every 30 minutes.",
        "He has one striker — 34-year-old Gary Orr. | He has Gary Orr and 18-year-old Jude Wenn.",
        "The bridge stood for a century. | The bridge stood for 100 years.",
        "The heap takes 512 MB.         | The heap takes 0.5 GB.",
        "The plant made 10,000 cans.    | The plant made 10 000 cans.",
        "The war lasted two decades.    | The war lasted 20 years.",
        "The storm left 12 dead.        | The storm left 40 dead, 12 of them children.",
        "The storm killed 12 people on Monday, a total of 40 people. | The storm killed 40 people.",
        "Another 12 people died.        | 40 people died.",
        "A total of 40 people died.     | Twelve people died.",
        "Orr is 44 years old.           | Orr was mayor for 12 years.",
        "A 12-year-old boy fell.        | A boy fell 12 years ago, 30 years after his father.",
        "The council voted 5-4.         | The council voted 6-3.",
        "Repairs of the bridge cost $14 million. | Repairs of the school cost $22 million.",
        "Orr was jailed for three years. | Dunn was jailed for four years.",
        "It was shut for three years.   | The trip is the first abroad in four years.",
        "Two pins of two pins broke.    | Three pins broke.",
        "It burned in 1911.             | It burned in 1912.",
        "It is on page 4, Orr said.     | It is on page 5, Orr said.",
        "It opens at 7 a.m. on Monday.  | Lunch is served from 8 a.m. for guests.",
      })
  void numbers_that_agree_or_count_other_things_are_no_finding(String base, String other) {
    assertThat(disagreements(base, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tuesday | The old bridge shut on Tuesday. | The old bridge shut on Wednesday.",
        "June 28 | The judge set the sentencing for June 28. | The judge set the sentencing for July 3.",
        "2 p.m.  | The market opens at 2 p.m. again. | The market opens at 3 p.m. again.",
        "noon    | The market opens at noon again. | The market opens at 1 p.m. again.",
        "2025-02-09 | The cannery closed on 5 January 2025. | The cannery closed on 2025-02-09.",
        "1911    | The old bridge burned in 1911. | The old bridge burned in 1912.",
        "Sunday evening | A train likely left the capital on Sunday evening. | He left by train on Sunday afternoon.",
        "after the Vladiport fair | Orr and Dunn will meet after the Vladiport fair. | The meeting is on the sidelines of the Vladiport fair.",
      })
  void two_times_of_one_event_differ(String printed, String base, String other) {
    assertThat(assertTold(printed, disagreements(base, other)).kind())
        .isEqualTo(Disagreement.Kind.TIME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The old bridge shut on Tuesday. | The old bridge shut on Tuesday evening.",
        "The old bridge shut on Tuesday. | The old bridge will be shut until Wednesday.",
        "The old bridge shut on Tuesday. | The old bridge shut last Wednesday.",
        "The old bridge shut on Tuesday. | Reporters saw it on Wednesday.",
        "Tuesday's vote on the bridge failed. | Wednesday's vote on the bridge failed.",
        "The market opens at 2 p.m. again. | The market opens at 14:00 again.",
        "The market opens at 2 p.m. GMT. | The market opens at 9 a.m. EST.",
        "The market opens at 2 p.m. GMT. | The market opens at 9 a.m. again.",
        "The old bridge burned in May. | The old bridge burned on May 4.",
        "The cannery closed on Jan. 5, 2025. | The cannery closed on 2025-01-05.",
        "They may shut the bridge on Black Friday. | They may shut the bridge on Sunday.",
        "Orr spoke after the fair. | Dunn spoke before the fair.",
        "Orr met Wenn before the Vladiport summit. | Orr met Dunn after the Vladiport summit.",
        "Orr said so after the Vladiport fair. | Orr said so before the Vladiport fair.",
        "Police came on Sunday evening. | The train left on Sunday afternoon.",
        "Yesterday the bridge shut. | The bridge shut on Tuesday.",
      })
  void times_that_agree_or_are_of_other_events_are_no_finding(String base, String other) {
    assertThat(disagreements(base, other)).isEmpty();
  }

  @Test
  void yesterday_is_a_day_where_the_article_says_when_it_appeared() {
    List<Disagreement> disagreements =
        new Desk()
            .article("a", "The old bridge shut yesterday.")
            .published("2026-11-18")
            .article("b", "The old bridge shut on Tuesday.")
            .article("c", "The old bridge shut on Wednesday.")
            .passage(Relation.REWORDED, "a.1", "b.1", "c.1")
            .collate()
            .disagreements();

    assertThat(disagreements)
        .singleElement()
        .extracting(Disagreement::tellings)
        .asInstanceOf(InstanceOfAssertFactories.list(Telling.class))
        .extracting(Telling::text)
        .containsExactly("yesterday", "Tuesday", "Wednesday");
  }

  @Test
  void the_most_certain_figure_goes_first() {
    List<Disagreement> disagreements =
        new Desk()
            .article("a", "Repairs cost $14 million.", "A hard hail broke 340 windows in Velm.")
            .article(
                "b",
                "Repairs cost $22 million including glass windows.",
                "A hard hail broke 430 windows in Velm.")
            .passage(Relation.REWORDED, "a.1", "b.1")
            .passage(Relation.REWORDED, "a.2", "b.2")
            .collate()
            .disagreements();

    assertThat(disagreements).extracting(Disagreement::about).startsWith("windows");
  }

  @Test
  void what_a_headline_and_the_opening_say_is_told_once() {
    List<Disagreement> disagreements =
        new Desk()
            .article("a", "Hail broke 340 windows.", "Hail broke 340 windows on Monday.")
            .article("b", "Hail broke 430 windows.")
            .passage(Relation.REWORDED, "a.1", "a.2", "b.1")
            .collate()
            .disagreements();

    assertThat(disagreements).hasSize(1);
  }

  @Test
  void up_to_so_many_elsewhere_does_not_give_the_number_too() {
    List<Disagreement> disagreements =
        new Desk()
            .article("a", "Forging takes 20 weeks.", "The pumps stood still for up to 40 weeks.")
            .article("b", "Forging takes 30 weeks.")
            .passage(Relation.REWORDED, "a.1", "b.1")
            .collate()
            .disagreements();

    assertThat(disagreements).hasSize(1);
  }

  @Test
  void in_an_article_of_hundreds_of_numbers_of_one_unit_another_may_fit_as_well() {
    List<String> table = new ArrayList<>(List.of("Hail broke 430 windows."));
    IntStream.range(1_000, 1_300).forEach(i -> table.add("House " + i + " has " + i + " windows."));
    List<Disagreement> disagreements =
        new Desk()
            .article("a", "Hail broke 340 windows.")
            .article("b", table.toArray(new String[0]))
            .passage(Relation.REWORDED, "a.1", "b.1")
            .collate()
            .disagreements();

    assertThat(disagreements).isEmpty();
  }

  private static Disagreement assertTold(String printed, List<Disagreement> disagreements) {
    assertThat(disagreements).hasSize(1);
    assertThat(disagreements.get(0).tellings()).extracting(Telling::text).contains(printed);
    return disagreements.get(0);
  }

  /** Two sentences that no passage holds together. */
  private static List<Disagreement> apart(String one, String other) {
    return new Desk()
        .article("a", one)
        .article("b", other)
        .passage(Relation.BASE, "a.1")
        .passage(Relation.BASE, "b.1")
        .collate()
        .disagreements();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at least six people | A bus fell off a bridge, killing at least six people. | Four dead in Velm bus crash",
        "nine | The death toll of the crash near Velm rose to nine on Friday. | Two people have been killed.",
        "wounding 120 | A gas blast tore up a street, wounding 120. | 84 people have been taken to hospital.",
        "12 arrested | Police clashed with fans in Velm, 12 arrested. | Thirty people were detained in the town.",
      })
  void tolls_of_one_event_differ_in_whatever_words(String printed, String one, String other) {
    assertTold(printed, apart(one, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A blast wounded more than 80 people. | 84 people were taken to hospital.",
        "A blast killed six people. | Six are dead, 12 people were injured.",
        "A blast killed six people. | Two soldiers were killed.",
        "A blast killed six people. | In 2011 a blast killed 40 people.",
        "A blast killed six people. | The blast left 40 dead, among them six children.",
        "A blast killed six people. | Orr died at 84.",
        "A blast killed six people. | Another four people died.",
        "More than 51 people were hurt. | 50 injured in Velm",
        "Two people died and 84 people were taken to hospital. | A blast killed two.",
      })
  void tolls_that_agree_or_are_of_others_are_no_finding(String one, String other) {
    assertThat(apart(one, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$5,687 | Dunn spent $5,687 at the Orrin Bay Harbour Hotel. | At the Orrin Bay Harbour Hotel Dunn spent $5,587.",
        "751 miles | The Orrin Bay rally leads 751 miles to Velm harbour. | At 695 miles to Velm harbour the Orrin Bay rally is long.",
      })
  void numbers_far_from_each_other_differ_where_the_words_around_say_of_what(
      String printed, String one, String other) {
    assertTold(printed, apart(one, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dunn spent $5,687 at the Orrin Bay Harbour Hotel. | Dunn spent $5,587 at the Velm Castle Lake Resort.",
        "Dunn told the Orrin Bay council so on Thursday. | Dunn said to the Orrin Bay council on Sunday that he would go.",
        "The Orrin Bay rally was founded seven years ago by Dunn. | The Orrin Bay rally was founded by Dunn six years ago.",
      })
  void numbers_far_from_each_other_are_no_finding_where_something_speaks_against_it(
      String one, String other) {
    assertThat(apart(one, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Priesser | The council heard Anna Priesser on the bridge. | The mayor, Anna Preisser, will go.",
        "Velm-a-Sund | Boats left Velm-a-Sund harbour. | In Velm-e-Sund harbour no boat is left.",
        "Orlandivostok | A train came to Orlandivostok station on time. | No train came to Orlandvostok station.",
      })
  void a_name_is_spelled_otherwise(String printed, String one, String other) {
    assertThat(assertTold(printed, apart(one, other)).kind()).isEqualTo(Disagreement.Kind.NAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rolf Jansson told the council. | Tove Janssen is mayor.",
        "Kim Orrin-Un spoke. | Kim Orrin Un spoke.",
        "The Süddeutsche Zeitung said so. | The Sueddeutsche Zeitung said so.",
        "Anna Peña spoke in Velm. | Anna Pena spoke in Velm.",
        "The Norland council met. | The Norlands council met.",
        "The Center council met. | The Centre council met.",
        "Sigurður Orrason spoke. | Sigurdur Orrason spoke.",
        "Søren Orrasund spoke. | Soren Orrasund spoke.",
      })
  void names_that_are_two_or_in_another_style_are_no_finding(String one, String other) {
    assertThat(apart(one, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orr confirmed only that a ship is | Mayor Anna Orr confirmed only that a ship is in the harbour. | Asked about the ship in the harbour, Mayor Anna Orr declined to comment.",
        "council will not shut the old bridge near Velm | The council will shut the old bridge near Velm for good. | Nobody believes it, but the council will not shut the old bridge near Velm.",
        "grain rose in the past week by | The price of Velm grain rose in the past week by a little. | The price of Velm grain fell in the past week, traders said.",
        "ship did not reach the harbour of Velm on | The missing ship did not reach the harbour of Velm on its own. | The missing ship reached the harbour of Velm, a sailor said.",
      })
  void one_says_yes_and_the_other_no(String printed, String one, String other) {
    assertThat(assertTold(printed, disagreements(one, other)).kind())
        .isEqualTo(Disagreement.Kind.NEGATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council will shut the old bridge near Velm for good. | It is unclear whether the council will not shut the old bridge near Velm.",
        "The council may shut the old bridge near Velm for good. | The council will not shut the old bridge near Velm for good.",
        "The council will shut the old bridge near Velm for good. | “The council will not shut the old bridge near Velm for good,” Orr said.",
        "The council will not only shut the old bridge near Velm. | The council will shut the old bridge near Velm for good.",
        "The council will shut the old bridge near Velm for good. | The council will not shut the school near the bridge for good.",
        "The council shut the old bridge near Velm for good. | Anna Dunn did not shut the old bridge near Velm for good.",
        "The ship has no crew in the harbour of Velm. | The ship will crew in the harbour of Velm.",
        "The ship’s failed trip to the harbour of Velm ended. | The ship will trip to the harbour of Velm.",
        "Does the council shut the old bridge near Velm for good? | The council does not shut the old bridge near Velm for good.",
        "The price of Velm grain rose in the past week. | The price of Velm barley fell in the past month.",
      })
  void what_only_sounds_opposed_is_no_finding(String one, String other) {
    assertThat(disagreements(one, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "11:30 p.m. | The attack happened at around 11:30 p.m. local time. | A huge blast was heard in Velm at around 11 p.m.",
        "an hour before midnight | The explosion occurred about an hour before midnight. | A bang was heard at 10.20 p.m.",
        "6.10 a.m. | The train derailed at 6.10 a.m. near Velm. | A carriage derailed at 7 a.m., the line said.",
      })
  void the_hour_of_an_event_differs_in_whatever_words(String printed, String one, String other) {
    assertTold(printed, apart(one, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The attack happened at around 11 p.m. local time. | A blast was heard in Velm an hour before midnight.",
        "The attack happened at around 11 p.m. local time. | A blast was heard in Velm at 11.05 p.m.",
        "The attack happened at 11 p.m. local time. | A first blast was heard at 10.30 p.m., a second was heard at 11 p.m.",
        "The attack happened at 11 p.m. local time. | The mayor spoke at 11.30 p.m. to the guests.",
        "The attack happened at 11 p.m. local time. | A blast was heard at 6 a.m. on the next day.",
        "The attack happened at 11 p.m. GMT. | A blast was heard at 11.30 p.m. near Velm.",
      })
  void hours_that_agree_or_are_of_others_are_no_finding(String one, String other) {
    assertThat(apart(one, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10:15 a.m. | It landed in Velm at 10:15 a.m. on the last day of the year. | And nine hours later the guests step off in Velm at 10:15 p.m.",
        "2.07 billion dollars | The bank of Velm lost 2.07 billion dollars. | Nobody in Velm knows what became of 2.07 million dollars.",
      })
  void equal_digits_with_another_half_of_the_day_or_size_differ(
      String printed, String one, String other) {
    assertTold(printed, apart(one, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It landed in Velm at 10:30 a.m. on Monday. | The guests step off in Velm at 10:30 p.m.",
        "It landed in Velm at 10:15 a.m. on Monday. | The mayor dined with the guests at 10:15 p.m.",
        "It landed in Velm at 10:15 a.m. GMT on Monday. | The guests step off in Velm at 10:15 p.m.",
        "It opens in Velm at 9:15 a.m. and closes at 9:15 p.m. | The fair in Velm closes at 9:15 p.m.",
        "The bank of Velm lost 2 billion dollars. | Nobody in Velm knows what became of 2 million dollars.",
      })
  void equal_digits_of_two_things_are_no_finding(String one, String other) {
    assertThat(apart(one, other)).isEmpty();
  }

  @Test
  void the_time_of_words_that_both_print_differs() {
    assertTold(
        "November",
        disagreements(
            "In December, Anna Orr said that she felt guilty, as it is tearing apart the fabric of how the town works.",
            "Anna Orr, a founder, said in November it was tearing apart the fabric of how the town works."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "751 million euros | The bank has lost 695 million euros. | A trader is blamed for the loss of 751 million euros.",
      })
  void the_sum_lost_differs_in_whatever_words(String printed, String one, String other) {
    assertTold(printed, apart(one, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bank has lost 695 million euros. | In 2004 the bank had a loss of 300 million euros.",
        "The bank has lost 695 million euros. | The loss of the bank was 700 million euros.",
        "The bank has lost 695 million euros. | The bank paid 300 million euros to the town.",
      })
  void sums_that_agree_or_are_of_others_are_no_finding(String one, String other) {
    assertThat(apart(one, other)).isEmpty();
  }

  @Test
  void a_name_that_one_article_prints_in_two_ways_is_its_own() {
    List<Disagreement> disagreements =
        new Desk()
            .article(
                "a",
                "A tram fell near Sandilandon stop.",
                "A tram fell near Sandlilandon stop, he said.")
            .article("b", "A tram fell near Sandilandon stop.")
            .passage(Relation.VERBATIM, "a.1", "b.1")
            .passage(Relation.BASE, "a.2")
            .collate()
            .disagreements();

    assertThat(disagreements).hasSize(1);
    assertThat(disagreements.get(0).inTwoWays()).containsExactly("a");
  }
}
