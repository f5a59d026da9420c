package io.github.crossread.collation;

import io.github.crossread.alignment.run.RunFinder;
import io.github.crossread.article.Article;
import io.github.crossread.article.Published;
import io.github.crossread.collation.spelling.SharedSpellings;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Works out what each two articles share: words in runs, how many of them in quotation marks, and
 * stretches.
 */
final class PairCollator {

  private record Word(String form, boolean quoted) {}

  /** Words that stand in runs that another article has too. */
  record SharedWords(int all, int unquoted) {
    static final SharedWords NONE = new SharedWords(0, 0);
  }

  private static final int ALL = 100;

  private final RunFinder runs;
  private final SharedSpellings spellings;
  private final Set<String> credited;
  private final Map<String, List<Word>> words = new HashMap<>();
  private final Map<String, WordRuns> wordRuns = new HashMap<>();

  PairCollator(List<ArticleText> texts) {
    this.runs = new RunFinder(texts);
    this.spellings = new SharedSpellings(texts);
    this.credited =
        texts.stream()
            .filter(text -> text.credit().isOfText())
            .map(text -> text.article().id())
            .collect(Collectors.toSet());
    WordRuns.Numbering numbering = new WordRuns.Numbering();
    for (ArticleText text : texts) {
      List<Word> inArticle = words(text);
      words.put(text.article().id(), inArticle);
      wordRuns.put(text.article().id(), numbering.of(inArticle.stream().map(Word::form).toList()));
    }
  }

  private static List<Word> words(ArticleText text) {
    List<Word> words = new ArrayList<>();
    for (Sentence sentence : text.aligned()) {
      boolean[] inside = text.quoted().of(sentence);
      for (int i = 0; i < inside.length; i++) {
        Token token = sentence.tokens().get(i);
        if (token.isWord()) {
          words.add(new Word(token.form(), inside[i]));
        }
      }
    }
    return words;
  }

  /** Returns how many words of an article stand in runs that another has too. */
  SharedWords shared(ArticleText in, ArticleText with) {
    String id = in.article().id();
    boolean[] shared = wordRuns.get(id).sharedWith(wordRuns.get(with.article().id()));
    int all = 0;
    int unquoted = 0;
    for (int i = 0; i < shared.length; i++) {
      all += shared[i] ? 1 : 0;
      unquoted += shared[i] && !words.get(id).get(i).quoted() ? 1 : 0;
    }
    return new SharedWords(all, unquoted);
  }

  /** Returns what two articles share. */
  Pair pair(ArticleText a, ArticleText b) {
    String idA = a.article().id();
    String idB = b.article().id();
    boolean shorterIsA = words.get(idA).size() <= words.get(idB).size();
    SharedWords shared = shorterIsA ? shared(a, b) : shared(b, a);
    List<String> credited = credited(idA, idB);
    return new Pair(
        idA,
        idB,
        shared.all(),
        shared.all() - shared.unquoted(),
        Math.min(words.get(idA).size(), words.get(idB).size()),
        runs.runs(idA, idB),
        verdict(idA, idB, shared, !credited.isEmpty()),
        spellings.of(idA, idB),
        credited,
        first(a.article(), b.article()));
  }

  /** Whatever is asked here is printed with the verdicts: {@code pdf.common.note}. */
  private Verdict verdict(String a, String b, SharedWords shared, boolean credited) {
    int shorter = Math.min(words.get(a).size(), words.get(b).size());
    int longer = Math.max(words.get(a).size(), words.get(b).size());
    int unquoted = shared.unquoted();
    int quoted = shared.all() - unquoted;
    if (shorter > 0
        && longer < Verdict.TIMES_AS_LONG * shorter
        && unquoted * ALL >= Verdict.ONE_TEXT * shorter) {
      return credited ? Verdict.AGENCY_COPY : Verdict.SAME_COPY;
    }
    boolean common =
        quoted >= Verdict.A_QUOTATION
            || (unquoted >= Verdict.SOME_WORDS && unquoted * ALL >= Verdict.SOME_TEXT * shorter)
            || !spellings.of(a, b).isEmpty();
    return common ? Verdict.COMMON_SOURCE : Verdict.INDEPENDENT;
  }

  private List<String> credited(String a, String b) {
    return Stream.of(a, b).filter(credited::contains).toList();
  }

  private static Optional<String> first(Article a, Article b) {
    Optional<OffsetDateTime> timeA = a.published().flatMap(Published::time);
    Optional<OffsetDateTime> timeB = b.published().flatMap(Published::time);
    if (timeA.isEmpty() || timeB.isEmpty() || timeA.get().isEqual(timeB.get())) {
      return Optional.empty();
    }
    return Optional.of(timeA.get().isBefore(timeB.get()) ? a.id() : b.id());
  }
}
