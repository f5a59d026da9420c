package io.github.crossread.collation;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.article.Outlet;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.credit.AgencyCredit.Named;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds whose text runs without a credit: that of an agency that others name, or of nobody. */
final class CreditCollator {

  private final List<ArticleText> texts;
  private final PairIndex pairs;

  /** The passages that each article carries. */
  private final Map<String, List<Passage>> passages = new HashMap<>();

  CreditCollator(List<ArticleText> texts, List<Passage> passages, List<Pair> pairs) {
    this.texts = texts;
    this.pairs = new PairIndex(pairs);
    for (Passage passage : passages) {
      for (Reading reading : passage.readings()) {
        this.passages.computeIfAbsent(reading.article(), a -> new ArrayList<>()).add(passage);
      }
    }
  }

  /** Returns a credit for each article, in the order of the set. */
  List<Credit> collate() {
    return texts.stream().map(this::credit).toList();
  }

  private Credit credit(ArticleText text) {
    Map<String, Integer> shared = new HashMap<>();
    for (ArticleText other : texts) {
      if (other.credit().isOfText() && isOfOtherOutlet(text, other)) {
        shared.put(other.article().id(), sharedWords(text, other));
      }
    }
    Optional<String> source =
        texts.stream()
            .map(other -> other.article().id())
            .filter(other -> shared.getOrDefault(other, 0) > 0)
            .max(Comparator.comparingInt(shared::get));
    return new Credit(
        text.article().id(),
        text.credit(),
        source,
        source.map(shared::get).orElse(0),
        text.words(),
        copies(text));
  }

  /** Returns how many words of an article stand in sentences that another has alike. */
  private int sharedWords(ArticleText text, ArticleText other) {
    String here = text.article().id();
    String there = other.article().id();
    Set<Sentence> alike = new HashSet<>();
    for (Passage passage : passages.getOrDefault(here, List.of())) {
      if (passage.reading(there).isPresent() && passage.wordings().areClose(here, there)) {
        alike.addAll(passage.reading(here).orElseThrow().close());
      }
    }
    return alike.stream().mapToInt(Sentence::words).sum();
  }

  private List<String> copies(ArticleText text) {
    if (!hasNoCredit(text)) {
      return List.of();
    }
    return texts.stream()
        .filter(other -> isOfOtherOutlet(text, other) && hasNoCredit(other))
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
