package io.github.crossread.collation.figure;

import io.github.crossread.article.Published;
import io.github.crossread.language.MeasureWords;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers and times of an article, found once. */
final class MentionFinder {

  private final Map<String, List<Mention>> bySentence = new HashMap<>();
  private final List<Mention> phases = new ArrayList<>();
  private final List<Mention> all = new ArrayList<>();

  /** Looks through the aligned sentences of an article. */
  MentionFinder(ArticleText text) {
    MeasureWords words = MeasureWords.of(text.language());
    AmountFinder amounts = new AmountFinder(words);
    MomentFinder moments = new MomentFinder(words, text.article().published().map(Published::day));
    PhaseFinder phaseFinder = new PhaseFinder(words);
    for (Sentence sentence : text.aligned()) {
      List<Mention> mentions = new ArrayList<>(amounts.find(sentence));
      mentions.addAll(moments.find(sentence));
      bySentence.put(sentence.id(), mentions);
      all.addAll(mentions);
      phases.addAll(phaseFinder.find(sentence));
    }
  }

  /** Returns the numbers and times of a sentence. */
  List<Mention> of(Sentence sentence) {
    return bySentence.getOrDefault(sentence.id(), List.of());
  }

  /** Returns what is said to be before, during or after another event. */
  List<Mention> phases() {
    return phases;
  }

  /** Returns whether the article says somewhere, of the same unit, the number of another one. */
  boolean alsoSays(Mention other) {
    return other.measure() instanceof Amount amount
        && all.stream()
            .filter(m -> m.measure().isLike(amount))
            .anyMatch(
                m -> m.number().equals(other.number()) || amount.isSame((Amount) m.measure()));
  }
}
