package io.github.crossread.alignment;

import io.github.crossread.alignment.carried.CarriedParts;
import io.github.crossread.alignment.group.Grouper;
import io.github.crossread.alignment.judged.Answers;
import io.github.crossread.alignment.judged.Judgements;
import io.github.crossread.alignment.match.Match;
import io.github.crossread.alignment.match.Matcher;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.PassageMaker;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.text.ArticleText;
import java.util.List;
import java.util.Optional;

/** The steps from sentences to passages, as {@code Comparison} takes them. */
public final class Alignment {

  private Alignment() {}

  /** Returns the passages of articles of which none is the reference. */
  public static List<Passage> of(List<ArticleText> texts) {
    return of(texts, Optional.empty());
  }

  /** Returns the passages of articles, with the readings of one of them as bases. */
  public static List<Passage> of(List<ArticleText> texts, Optional<String> reference) {
    return of(texts, reference, Matcher.FITTED);
  }

  /** Returns the passages that follow from what a matcher says. */
  public static List<Passage> of(
      List<ArticleText> texts, Optional<String> reference, Matcher matcher) {
    SetView sentences = new SetView(texts);
    List<Match> matches = matcher.matches(sentences);
    return new PassageMaker(texts, reference)
        .passages(
            sentences,
            matches,
            Grouper.groups(sentences, matches, new Answers(Judgements.NONE, sentences)),
            new CarriedParts(sentences, texts));
  }
}
