package io.github.crossread.alignment.reading;

import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What articles say again word for word: it is matched once, and stands wherever its first time
 * stands.
 */
final class Repeats {

  private final Map<List<String>, List<Sentence>> byWords = new HashMap<>();

  Repeats(List<ArticleText> texts) {
    for (ArticleText text : texts) {
      for (Sentence sentence : text.aligned()) {
        byWords.computeIfAbsent(words(sentence), w -> new ArrayList<>()).add(sentence);
      }
    }
  }

  private static List<String> words(Sentence sentence) {
    return List.of(sentence.article(), sentence.text());
  }

  /** Returns sentences of an article with all their repeats, in the order of the article. */
  List<Sentence> with(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> byWords.get(words(sentence)).stream())
        .sorted(Comparator.comparingInt(Sentence::place))
        .toList();
  }
}
