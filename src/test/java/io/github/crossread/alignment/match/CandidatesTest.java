package io.github.crossread.alignment.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.Texts;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.benchmark.RandomEditor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What matching costs grows with the text, counted in pairs of sentences, not in seconds. */
class CandidatesTest {

  private static final int FEW = 100;
  private static final int TIMES = 4;

  private static int pairs(int articles) throws Exception {
    List<String> texts = RandomEditor.articles(articles);
    return Candidates.of(new SetView(Texts.of(texts.toArray(String[]::new)))).size();
  }

  @Test
  void four_times_as_many_articles_are_at_most_five_times_as_many_pairs() throws Exception {
    assertThat(pairs(FEW * TIMES)).isLessThan(5 * pairs(FEW));
  }

  @Test
  void a_sentence_has_no_more_candidates_than_are_looked_at() throws Exception {
    SetView set = new SetView(Texts.of(RandomEditor.articles(FEW).toArray(String[]::new)));

    assertThat(Candidates.of(set).size()).isLessThanOrEqualTo(CandidateIndex.MOST * set.size());
  }
}
