package io.github.crossread.collation;

import io.github.crossread.article.Article;
import java.util.ArrayList;
import java.util.List;

/** Tells which articles print one text. */
final class OneTexts {

  private OneTexts() {}

  /**
   * Returns the groups of two or more articles of which each prints one text with each other, by
   * their ids, in the order of the set.
   */
  static List<List<String>> groups(Collation collation) {
    PairIndex pairs = new PairIndex(collation.pairs());
    List<List<String>> groups = new ArrayList<>();
    for (String article : collation.set().articles().stream().map(Article::id).toList()) {
      groups.stream()
          .filter(group -> group.stream().allMatch(other -> isOneText(pairs, other, article)))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(article), () -> groups.add(new ArrayList<>(List.of(article))));
    }
    return groups.stream().filter(group -> group.size() > 1).toList();
  }

  private static boolean isOneText(PairIndex pairs, String earlier, String later) {
    return pairs.pair(earlier, later).filter(pair -> pair.verdict().isCopy()).isPresent();
  }
}
