package io.github.crossread.alignment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Texts;
import io.github.crossread.alignment.term.ContentStems;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class BeadFinderTest {

  private static final String FIRE = "The mill on the Arrow river burned down on Sunday night";
  private static final String COST = "rebuilding it would cost the town nine million";

  private static List<String> beads(String base, String text) {
    List<ArticleText> texts = Texts.of(base, text);
    return found(texts.get(0).aligned(), texts.get(1).aligned());
  }

  private static List<String> found(List<Sentence> base, List<Sentence> text) {
    return new BeadFinder(new ContentStems(), base)
        .find(text).stream()
            .map(sides -> ids(sides.sentences()) + " beside " + ids(sides.base()))
            .toList();
  }

  private static String ids(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::id).collect(Collectors.joining("+"));
  }

  @Test
  void each_sentence_stands_beside_the_one_it_is_most_like() {
    assertThat(beads(FIRE + ". Rain fell.", "Rain fell all day. " + FIRE + "."))
        .containsExactly("b.1 beside a.2", "b.2 beside a.1");
  }

  @Test
  void a_statement_split_over_two_sentences_stands_beside_the_one_as_a_whole() {
    assertThat(beads(FIRE + ", and " + COST + ".", FIRE + ". Now " + COST + "."))
        .containsExactly("b.1+b.2 beside a.1");
  }

  @Test
  void a_sentence_that_says_what_the_base_says_in_two_stands_beside_both() {
    assertThat(beads(FIRE + ". Now " + COST + ".", FIRE + ", and " + COST + "."))
        .containsExactly("b.1 beside a.1+a.2");
  }

  @Test
  void a_statement_made_twice_is_compared_twice() {
    assertThat(beads(FIRE + ".", FIRE + ". The mill burned down on Sunday."))
        .containsExactly("b.1 beside a.1", "b.2 beside a.1");
  }

  @Test
  void sentences_that_do_not_follow_each_other_are_not_taken_as_one() {
    List<Sentence> base = Texts.of(FIRE + ", and " + COST + ".", "").get(0).aligned();
    List<Sentence> text = Texts.of("", FIRE + ". Rain fell. Now " + COST + ".").get(1).aligned();

    assertThat(found(base, List.of(text.get(0), text.get(2))))
        .containsExactly("b.1 beside a.1", "b.3 beside a.1");
  }

  @Test
  void of_two_as_like_the_first_is_taken() {
    assertThat(beads(FIRE + ". " + FIRE + ".", FIRE + ".")).containsExactly("b.1 beside a.1");
  }
}
