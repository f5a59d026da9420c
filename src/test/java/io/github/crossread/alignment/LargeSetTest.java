package io.github.crossread.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.term.ContentStems;
import io.github.crossread.alignment.term.Likeness;
import io.github.crossread.benchmark.RandomEditor;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The passages of a set in which not all pairs of sentences can be looked at: a hundred articles,
 * made of five by a random editor. Two of their sentences should stand in one passage if those that
 * they were made of do among the five.
 */
class LargeSetTest {

  private static final int ARTICLES = 100;

  private static final ContentStems STEMS = new ContentStems();

  /** Each found passage: by the passage of the five, how many sentences were made of it. */
  private static final List<Map<Passage, Long>> FOUND = new ArrayList<>();

  /** How many sentences were made of each passage of the five. */
  private static final Map<Passage, Long> TRUE = new HashMap<>();

  @BeforeAll
  static void align() throws Exception {
    List<ArticleText> originals = Texts.of(RandomEditor.originals().toArray(String[]::new));
    List<ArticleText> edited = Texts.of(RandomEditor.articles(ARTICLES).toArray(String[]::new));
    Map<String, Passage> originalOf = new HashMap<>();
    for (Passage passage : passages(originals)) {
      sentences(passage).forEach(s -> originalOf.putIfAbsent(s.id(), passage));
    }
    Map<String, Passage> madeOf = new HashMap<>();
    for (int i = 0; i < edited.size(); i++) {
      List<Sentence> from = originals.get(i % originals.size()).aligned();
      for (Sentence sentence : edited.get(i).aligned()) {
        madeOf.put(sentence.id(), originalOf.get(mostAlike(from, sentence).id()));
      }
    }
    madeOf.values().forEach(passage -> TRUE.merge(passage, 1L, Long::sum));
    for (Passage passage : passages(edited)) {
      FOUND.add(
          sentences(passage).stream()
              .collect(Collectors.groupingBy(s -> madeOf.get(s.id()), Collectors.counting())));
    }
  }

  private static List<Passage> passages(List<ArticleText> texts) {
    return Alignment.of(texts);
  }

  private static List<Sentence> sentences(Passage passage) {
    return passage.readings().stream().flatMap(reading -> reading.sentences().stream()).toList();
  }

  private static Sentence mostAlike(List<Sentence> sentences, Sentence edited) {
    return sentences.stream()
        .max(Comparator.comparingDouble(s -> Likeness.dice(STEMS.of(s), STEMS.of(edited))))
        .orElseThrow();
  }

  private static long sum(Collection<Long> counts) {
    return counts.stream().mapToLong(count -> count).sum();
  }

  private static long squares(Collection<Long> counts) {
    return counts.stream().mapToLong(count -> count * count).sum();
  }

  private static double pairsOfOneStatement() {
    return FOUND.stream().mapToLong(passage -> squares(passage.values())).sum();
  }

  @Test
  void no_passage_swallows_others() {
    long largest = FOUND.stream().mapToLong(passage -> sum(passage.values())).max().orElseThrow();

    assertThat(largest)
        .isLessThanOrEqualTo(TRUE.values().stream().max(Long::compare).orElseThrow());
  }

  @Test
  void four_in_five_pairs_of_a_passage_state_the_same() {
    long pairs = FOUND.stream().mapToLong(p -> sum(p.values()) * sum(p.values())).sum();

    assertThat(pairsOfOneStatement() / pairs).isGreaterThan(0.8);
  }

  @Test
  void four_in_five_pairs_that_state_the_same_stand_in_one_passage() {
    assertThat(pairsOfOneStatement() / squares(TRUE.values())).isGreaterThan(0.8);
  }
}
