package io.github.crossread.collation;

import io.github.crossread.article.Outlet;
import io.github.crossread.collation.PairCollator.SharedWords;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.credit.AgencyCredit.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds whose text runs without a credit: that of an agency that others name, or of nobody. */
final class CreditCollator {

  private final List<ArticleText> texts;
  private final PairIndex pairs;

  private final PairCollator words;

  CreditCollator(List<ArticleText> texts, List<Pair> pairs, PairCollator words) {
    this.texts = texts;
    this.pairs = new PairIndex(pairs);
    this.words = words;
  }

  /** Returns a credit for each article, in the order of the set. */
  List<Credit> collate() {
    return texts.stream().map(this::credit).toList();
  }

  private Credit credit(ArticleText text) {
    Map<String, SharedWords> shared = new HashMap<>();
    for (ArticleText other : texts) {
      if (other.credit().isOfText() && isOfOtherOutlet(text, other)) {
        shared.put(other.article().id(), words.shared(text, other));
      }
    }
    Optional<String> source =
        texts.stream()
            .map(other -> other.article().id())
            .filter(other -> shared.containsKey(other) && shared.get(other).unquoted() > 0)
            .max(Comparator.comparingInt(other -> shared.get(other).unquoted()));
    SharedWords most = source.map(shared::get).orElse(SharedWords.NONE);
    return new Credit(
        text.article().id(),
        text.credit(),
        source,
        most.all(),
        most.unquoted(),
        text.words(),
        copies(text));
  }

  private List<String> copies(ArticleText text) {
    if (!hasNoCredit(text)) {
      return List.of();
    }
    return texts.stream()
        .filter(other -> isOfOtherOutlet(text, other))
        .filter(other -> hasNoCredit(other) || other.credit().named() == Named.OUTLET)
        .map(other -> other.article().id())
        .filter(other -> isOneText(text.article().id(), other))
        .toList();
  }

  /** What somebody told an agency credits no text; an address may, and an agency's own text is. */
  private static boolean hasNoCredit(ArticleText text) {
    return text.credit().named() == Named.NOWHERE || text.credit().named() == Named.TOLD;
  }

  private boolean isOneText(String a, String b) {
    return pairs
        .pair(a, b)
        .or(() -> pairs.pair(b, a))
        .filter(pair -> pair.verdict() == Verdict.SAME_COPY)
        .isPresent();
  }

  /** An outlet copies nobody by printing its own text again. */
  private static boolean isOfOtherOutlet(ArticleText text, ArticleText other) {
    Outlet outlet = text.article().outlet();
    return !text.article().id().equals(other.article().id())
        && !outlet.name().equals(other.article().outlet().name());
  }
}
