package io.github.crossread.collation;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds whose text runs without the name of the agency that others credit. */
final class CreditCollator {

  private final List<ArticleText> texts;

  /** The passages that each article carries in much the same words as another. */
  private final Map<String, List<Passage>> passages = new HashMap<>();

  CreditCollator(List<ArticleText> texts, List<Passage> passages) {
    this.texts = texts;
    for (Passage passage : passages) {
      passage.readings().stream()
          .map(Reading::article)
          .filter(article -> passage.wordings().closest(article) != Relation.REWORDED)
          .forEach(a -> this.passages.computeIfAbsent(a, p -> new ArrayList<>()).add(passage));
    }
  }

  /** Returns a credit for each article, in the order of the set. */
  List<Credit> collate() {
    return texts.stream().map(this::credit).toList();
  }

  private Credit credit(ArticleText text) {
    String article = text.article().id();
    Map<String, Set<String>> shared = sharedSentences(article);
    Optional<String> source =
        texts.stream()
            .filter(other -> other.credit().isOfText())
            .map(other -> other.article().id())
            .filter(other -> !other.equals(article) && shared.containsKey(other))
            .max(Comparator.comparingInt(other -> shared.get(other).size()));
    return new Credit(
        article,
        text.credit(),
        source,
        source.map(other -> shared.get(other).size()).orElse(0),
        text.aligned().size());
  }

  /** Returns the sentences of an article that each other article has in much the same words. */
  private Map<String, Set<String>> sharedSentences(String article) {
    Map<String, Set<String>> shared = new HashMap<>();
    for (Passage passage : passages.getOrDefault(article, List.of())) {
      List<Sentence> here = passage.reading(article).orElseThrow().sentences();
      for (Reading there : passage.readings()) {
        String other = there.article();
        if (passage.wordings().areClose(article, other)) {
          here.stream()
              .filter(sentence -> passage.wordings().isClose(sentence, other))
              .forEach(s -> shared.computeIfAbsent(other, a -> new HashSet<>()).add(s.id()));
        }
      }
    }
    return shared;
  }
}
