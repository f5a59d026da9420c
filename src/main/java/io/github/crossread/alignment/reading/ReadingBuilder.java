package io.github.crossread.alignment.reading;

import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.alignment.edit.EditFinder;
import io.github.crossread.alignment.term.ContentStems;
import io.github.crossread.alignment.term.Likeness;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the readings of a passage: how each outlet's sentences stand to the base's. */
final class ReadingBuilder {

  private final ContentStems stems = new ContentStems();
  private final Repeats repeats;
  private final EditFinder edits;

  /** Makes a builder for the articles of a set. */
  ReadingBuilder(List<ArticleText> texts) {
    this.repeats = new Repeats(texts);
    this.edits = new EditFinder(texts);
  }

  /** Returns the base reading. */
  Reading base(BaseReading base, List<Sentence> sentences) {
    return Reading.base(repeats.with(sentences), base.sentence());
  }

  /** Returns the reading of another outlet beside the base reading. */
  Reading reading(Reading base, List<Sentence> sentences) {
    Sentence compared = mostLike(stems, base.compared(), sentences);
    List<Sentence> all = repeats.with(sentences);
    return new Reading(compared.article(), all, compared, beads(base, all), false);
  }

  private List<Bead> beads(Reading base, List<Sentence> sentences) {
    return new BeadFinder(stems, mostLikeOthersFirst(base))
        .find(sentences).stream().map(this::bead).toList();
  }

  /** Returns which of a passage's readings have the same words. */
  Wordings wordings(List<Reading> readings) {
    return Wordings.of(readings, new WordingJudge(stems, edits));
  }

  /**
   * Returns those of the base's sentences whose words no other has, beside the reading that is most
   * like the base; none if no other outlet carries the passage.
   */
  List<Bead> ofBase(List<Reading> readings, Wordings wordings) {
    Reading base = readings.stream().filter(Reading::isBase).findFirst().orElseThrow();
    List<Sentence> alone =
        base.sentences().stream()
            .filter(sentence -> wordings.closest(sentence) == Relation.REWORDED)
            .toList();
    // Of equals, reduce keeps the first: the order of the set.
    return readings.stream()
        .filter(reading -> !reading.isBase() && !alone.isEmpty())
        .reduce((one, next) -> next.similarity() > one.similarity() ? next : one)
        .map(nearest -> beads(nearest, alone))
        .orElse(List.of());
  }

  static List<Sentence> mostLikeOthersFirst(Reading base) {
    List<Sentence> sentences = new ArrayList<>(List.of(base.compared()));
    base.sentences().stream().filter(s -> !s.equals(base.compared())).forEach(sentences::add);
    return sentences;
  }

  private Bead bead(BeadFinder.Sides sides) {
    List<Edit> found = edits.edits(sides.base(), sides.sentences());
    return new Bead(
        sides.base(),
        sides.sentences(),
        RelationJudge.relation(sides.base(), sides.sentences(), found),
        sides.likeness(),
        found,
        Optional.empty());
  }

  static Sentence mostLike(ContentStems stems, Sentence base, Collection<Sentence> sentences) {
    return sentences.stream()
        .max(
            Comparator.<Sentence>comparingDouble(s -> Likeness.dice(stems.of(base), stems.of(s)))
                .thenComparingInt(s -> -s.place()))
        .orElseThrow();
  }
}
