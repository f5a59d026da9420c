package io.github.crossread.alignment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Texts;
import io.github.crossread.alignment.carried.CarriedParts;
import io.github.crossread.alignment.match.Match;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearFinderTest {

  private static final String FIRE = "The mill on the Arrow river burned down on Sunday night.";
  private static final String SMOKE = "Smoke over the mill was seen from Finch Street on Sunday.";
  private static final String FLAMES = "Flames took the old mill, and nobody saved it.";

  private final List<ArticleText> texts = Texts.of(FIRE, SMOKE + " " + FLAMES, FLAMES);
  private final SetView set = new SetView(texts);
  private final CarriedParts carried = new CarriedParts(set, texts);

  private Passage near(List<Match> matches, int... sentences) {
    List<Sentence> base = List.of(set.get(sentences[0]).sentence());
    Passage passage = passage(base);
    return new NearFinder(List.of("a", "b", "c"), set, matches, carried).withNear(passage);
  }

  @Test
  void the_surest_sentence_of_each_other_article_comes_near() {
    Passage passage =
        near(List.of(new Match(0, 1, .41), new Match(0, 2, .45), new Match(0, 3, .6)), 0);

    assertThat(passage.near()).extracting(n -> n.sentence().id()).containsExactly("b.2", "c.1");
    assertThat(passage.near("b")).map(Near::probability).contains(.45);
    assertThat(passage.near("a")).isEmpty();
  }

  @Test
  void of_two_as_sure_the_first_comes_near() {
    Passage passage = near(List.of(new Match(0, 1, .5), new Match(0, 2, .5)), 0);

    assertThat(passage.near()).extracting(n -> n.sentence().id()).containsExactly("b.1");
  }

  @Test
  void what_is_less_sure_than_the_least_does_not() {
    assertThat(near(List.of(new Match(0, 1, NearFinder.LEAST - .1)), 0).near()).isEmpty();
  }

  @Test
  void what_is_less_sure_does_where_its_article_has_all_the_words() {
    List<Match> unlikely = List.of(new Match(2, 3, .05), new Match(0, 3, .05));

    assertThat(near(unlikely, 2).near()).extracting(n -> n.sentence().id()).containsExactly("c.1");
    assertThat(near(unlikely, 0).near()).isEmpty();
    assertThat(near(List.of(new Match(2, 3, .03)), 2).near()).isEmpty();
  }

  @Test
  void an_article_that_carries_the_passage_does_not() {
    assertThat(near(List.of(new Match(1, 3, .9)), 3).near()).hasSize(1);

    List<Sentence> both = List.of(set.get(1).sentence(), set.get(2).sentence());
    Passage inBoth = passage(both);
    List<Match> matches = List.of(new Match(0, 1, .9), new Match(1, 2, .9));

    assertThat(
            new NearFinder(List.of("a", "b", "c"), set, matches, carried).withNear(inBoth).near())
        .extracting(n -> n.sentence().article())
        .containsExactly("a");
  }

  private static Passage passage(List<Sentence> base) {
    List<Reading> readings = List.of(Reading.base(base, base.get(0)));
    return new Passage("p1", readings, Wordings.of(readings, (one, other) -> other));
  }
}
