package io.github.crossread.alignment.judged;

import io.github.crossread.article.Judgement;
import io.github.crossread.text.ArticleText;
import java.util.List;

/** The judgements of a set, with the sentences that they speak of. */
public final class Judgements {

  /** Of a set that has none. */
  public static final Judgements NONE = new Judgements(List.of());

  private final List<Judged> judged;

  private Judgements(List<Judged> judged) {
    this.judged = List.copyOf(judged);
  }

  /** Looks for the sentences that judgements speak of. */
  public static Judgements of(List<Judgement> given, List<ArticleText> texts) {
    SentenceSearch search = new SentenceSearch(texts);
    return new Judgements(
        given.stream()
            .map(one -> Judged.of(one, search.find(one.a()), search.find(one.b())))
            .toList());
  }

  /** Returns all, in the order in which they were given. */
  public List<Judged> judged() {
    return judged;
  }
}
