package io.github.crossread.alignment;

import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.alignment.edit.EditFinder;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.Sentence;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Makes the readings of a passage: how each outlet's sentences stand to the base. */
final class ReadingBuilder {

  private final Repeats repeats;
  private final EditFinder edits;

  /** Makes a builder for the articles of a set. */
  ReadingBuilder(List<ArticleText> texts) {
    this.repeats = new Repeats(texts);
    this.edits = new EditFinder(texts);
  }

  /** Returns the base reading. */
  Reading base(BaseReading base, List<Sentence> sentences) {
    return base.reading(repeats.with(sentences));
  }

  /** Returns the reading of another outlet beside the base's sentence. */
  Reading reading(Sentence base, List<Sentence> sentences) {
    Sentence compared = mostLike(base, sentences);
    List<Edit> found = edits.edits(base, compared);
    return new Reading(
        compared.article(),
        repeats.with(sentences),
        compared,
        RelationJudge.relation(base, compared, found),
        Likeness.dice(base, compared),
        false,
        found);
  }

  private static Sentence mostLike(Sentence base, Collection<Sentence> sentences) {
    return sentences.stream()
        .max(
            Comparator.<Sentence>comparingDouble(s -> Likeness.dice(base, s))
                .thenComparingInt(s -> -s.place()))
        .orElseThrow();
  }
}
