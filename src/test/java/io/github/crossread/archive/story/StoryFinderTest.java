package io.github.crossread.archive.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class StoryFinderTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static final String FERRY =
      "The ferry Halcyon ran aground off Port Renwick on Monday with 212 passengers on board."
          + " Captain Ines Varga said the rudder had failed in heavy swell near the Renwick light.";
  private static final String FERRY_AGAIN =
      "All 212 people on the ferry Halcyon were brought to Port Renwick by lifeboats after it hit"
          + " the rocks. The rudder failed in the swell, captain Ines Varga told the coastguard.";
  private static final String FERRY_NEXT_DAY =
      "Divers looked at the rudder of the Halcyon, the ferry that lies off Port Renwick. Its"
          + " passengers went home by bus; captain Ines Varga stays on board.";
  private static final String OTHER_FERRY =
      "The ferry Dunmore ran aground off Cape Lissen on Friday with 87 passengers on board."
          + " Captain Olaf Brandt said the engine had stopped in thick fog near the Lissen mole.";
  private static final String OTHER_FERRY_AGAIN =
      "Fog and a dead engine put the ferry Dunmore on a sandbank at Cape Lissen; its 87 passengers"
          + " walked ashore. Captain Olaf Brandt praised the crew of the Lissen mole.";
  private static final String STRIKE =
      "Bakers in Tarnby walked out over night shifts, the union Brotbund said. Its chair Mette"
          + " Solheim wants 4.5 per cent more pay and a free Sunday for the 3,100 members.";
  private static final String STRIKE_AGAIN =
      "No bread in Tarnby: 3,100 members of the bakers' union Brotbund are on strike for 4.5 per"
          + " cent and free Sundays. Night shifts make people ill, said chair Mette Solheim.";
  private static final String STRIKE_NEXT_DAY =
      "Talks between the mill owners and the bakers' union Brotbund failed in Tarnby. Mette Solheim"
          + " said the 3,100 members would strike on over night shifts and free Sundays.";

  private static final int BACKGROUND = 400;

  private static final String[] WORDS =
      ("ferry passengers captain aground rudder swell coastguard crew engine fog harbour rocks said"
              + " ran board failed stopped near off heavy thick captain passengers aground ferry"
              + " Monday Friday strike union pay shifts members chair talks bread town hall council"
              + " budget school road snow river match goal coach concert museum price market bank")
          .split(" ", -1);

  /** Returns articles on all sorts of things, so that common words are known for such. */
  private static Heap background() {
    Heap heap = new Heap();
    Random random = new Random(7);
    for (int i = 0; i < BACKGROUND; i++) {
      heap.add("The " + words(random) + " of the " + words(random) + " was in " + words(random));
    }
    return heap;
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      words.append(i % 2 == 0 ? WORDS[random.nextInt(WORDS.length)] : "x" + random.nextInt(4_000));
      words.append(' ');
    }
    return words.toString();
  }

  /** Returns the stories of what was added to the background, counted from its first article. */
  private static int[] beyondBackground(Heap heap) throws IOException {
    return Arrays.stream(heap.stories()).skip(BACKGROUND).map(i -> i - BACKGROUND).toArray();
  }

  @Test
  void two_events_of_one_kind_are_two_stories() throws Exception {
    Heap heap =
        background().add(FERRY, OTHER_FERRY, FERRY_AGAIN, STRIKE, OTHER_FERRY_AGAIN, STRIKE_AGAIN);

    assertThat(beyondBackground(heap)).containsExactly(0, 1, 0, 3, 1, 3);
  }

  @Test
  void an_article_on_two_stories_does_not_make_them_one() throws Exception {
    Heap heap =
        background()
            .add(FERRY, FERRY_AGAIN, FERRY_NEXT_DAY, STRIKE, STRIKE_AGAIN, STRIKE_NEXT_DAY)
            .add(
                "Also today: the ferry Halcyon is still aground off Port Renwick, and the bakers of"
                    + " Tarnby are still on strike.");

    assertThat(beyondBackground(heap)).startsWith(0, 0, 0, 3, 3, 3);
  }

  @Test
  void copies_are_one_story_however_many_they_are() throws Exception {
    Heap heap = new Heap();
    for (int i = 0; i < 5_000; i++) {
      heap.add(FERRY + " " + STRIKE + " Copy " + i + ".");
    }

    assertThat(heap.stories()).containsOnly(0);
  }

  @Test
  void what_is_told_alike_months_later_is_another_story() throws Exception {
    Heap heap =
        new Heap()
            .add(DAY, FERRY)
            .add(DAY.plusDays(1), FERRY_AGAIN)
            .add(DAY.plusDays(200), FERRY)
            .add(DAY.plusDays(201), FERRY_AGAIN);

    assertThat(heap.stories()).containsExactly(0, 0, 2, 2);
  }

  @Test
  void a_topic_that_runs_for_months_is_no_single_story() throws Exception {
    Heap heap = new Heap();
    for (int day = 0; day < 120; day++) {
      heap.add(
          DAY.plusDays(day),
          STRIKE
              + " On day "
              + day
              + " the talks at the town hall of Tarnby went on: round "
              + day);
    }

    int[] stories = heap.stories();

    assertThat(stories[0]).isEqualTo(stories[1]);
    assertThat(stories[119]).isNotEqualTo(stories[0]);
  }

  @Test
  void an_article_without_a_day_is_found_by_its_words() throws Exception {
    Heap heap = background().add(DAY, FERRY).add(FERRY_AGAIN).add(DAY.plusDays(1), STRIKE);

    assertThat(beyondBackground(heap)).containsExactly(0, 0, 2);
  }

  @Test
  void articles_without_words_are_stories_of_their_own() throws Exception {
    assertThat(new Heap().add("", "…", "").stories()).containsExactly(0, 1, 2);
  }

  @Test
  void a_heap_may_be_empty_or_one_article() throws Exception {
    assertThat(new Heap().stories()).isEmpty();
    assertThat(new Heap().add(FERRY).stories()).containsExactly(0);
  }

  @Test
  void stories_are_found_without_spaces_between_words() throws Exception {
    Heap heap =
        new Heap()
            .add(
                "青浜港で月曜日、客船ハルシオンが座礁し、乗客二百十二人が救助された。船長は舵が故障したと話した。",
                "客船ハルシオンの乗客二百十二人は青浜港に運ばれた。舵の故障が座礁の原因だと船長は説明した。",
                "栃原町のパン職人組合は夜勤に反対してストライキに入った。組合員三千人が賃上げを求めている。",
                "賃上げを求める栃原町のパン職人組合員三千人がストライキを続け、夜勤の廃止を訴えた。");

    assertThat(heap.stories()).containsExactly(0, 0, 2, 2);
  }

  /** Words such as "the" of a language that nothing is known of look rare among English ones. */
  @Test
  void articles_in_an_unknown_language_are_not_one_story_for_its_function_words() throws Exception {
    Heap heap = background();
    Random random = new Random(9);
    String[] function = "oru zeb itz mna krof ulu peda ghi tsa wom".split(" ", -1);
    for (int i = 0; i < 40; i++) {
      StringBuilder body = new StringBuilder();
      for (int j = 0; j < 40; j++) {
        body.append(function[random.nextInt(function.length)]).append(' ');
        body.append("q").append(random.nextInt(50_000)).append(' ');
      }
      heap.add(body.toString());
    }

    assertThat(Arrays.stream(beyondBackground(heap)).distinct().count()).isGreaterThan(35);
  }

  @Test
  void the_order_of_the_heap_changes_nothing() throws Exception {
    String[] bodies = {
      FERRY, FERRY_AGAIN, OTHER_FERRY, OTHER_FERRY_AGAIN, STRIKE, STRIKE_AGAIN, FERRY + STRIKE
    };
    Heap there = background().add(bodies);
    Heap back = background();
    for (int i = bodies.length - 1; i >= 0; i--) {
      back.add(bodies[i]);
    }

    int[] stories = beyondBackground(there);
    int[] reversed = beyondBackground(back);

    for (int i = 0; i < bodies.length; i++) {
      for (int j = 0; j < bodies.length; j++) {
        assertThat(reversed[bodies.length - 1 - i] == reversed[bodies.length - 1 - j])
            .isEqualTo(stories[i] == stories[j]);
      }
    }
  }
}
