package io.github.crossread.report;

import io.github.crossread.article.Article;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Pair;
import io.github.crossread.text.ArticleText;
import java.util.ArrayList;
import java.util.List;

/** Tells which articles print one text. */
final class OneText {

  /**
   * From this share of the shorter article in the same words outside quotations on, two articles
   * are one text.
   */
  private static final double SHARE = 0.5;

  /** An article so many times as long as another is more than its text. */
  private static final int TIMES_AS_LONG = 3;

  private OneText() {}

  /**
   * Returns the groups of two or more articles of which each prints one text with each other, by
   * their ids, in the order of the set.
   */
  static List<List<String>> groups(Collation collation) {
    List<List<String>> groups = new ArrayList<>();
    for (String article : collation.set().articles().stream().map(Article::id).toList()) {
      groups.stream()
          .filter(group -> group.stream().allMatch(other -> isOneText(collation, other, article)))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(article), () -> groups.add(new ArrayList<>(List.of(article))));
    }
    return groups.stream().filter(group -> group.size() > 1).toList();
  }

  private static boolean isOneText(Collation collation, String earlier, String later) {
    return collation.pairs().stream()
        .filter(pair -> pair.a().equals(earlier) && pair.b().equals(later))
        .anyMatch(pair -> isOneText(pair, words(collation, earlier), words(collation, later)));
  }

  private static int words(Collation collation, String article) {
    return collation.texts().stream()
        .filter(text -> text.article().id().equals(article))
        .mapToInt(ArticleText::words)
        .sum();
  }

  private static boolean isOneText(Pair pair, int wordsA, int wordsB) {
    return pair.shorterWords() > 0
        && Math.max(wordsA, wordsB) < TIMES_AS_LONG * pair.shorterWords()
        && pair.sharedWords() - pair.quotedWords() >= SHARE * pair.shorterWords();
  }
}
