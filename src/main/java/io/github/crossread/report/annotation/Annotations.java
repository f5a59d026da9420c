package io.github.crossread.report.annotation;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.article.ConstantNames;
import io.github.crossread.article.Span;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.disagreement.Disagreement;
import io.github.crossread.collation.quotation.Quotation;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The annotations of a set: of each statement in each article that carries it, then of what
 * articles disagree on, then of quotations. What stands nowhere in an article's file has none.
 */
final class Annotations {

  private final Collation collation;
  private final Set<String> onlyHere;

  private Annotations(Collation collation) {
    this.collation = collation;
    onlyHere =
        collation.outlets().stream()
            .flatMap(view -> view.added().stream())
            .map(Passage::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  static List<Annotation> of(Collation collation) {
    Annotations annotations = new Annotations(collation);
    return Stream.of(
            collation.passages().stream().flatMap(annotations::statement),
            collation.disagreements().stream().flatMap(Annotations::disagreement),
            collation.quotations().stream().flatMap(Annotations::quotation))
        .flatMap(all -> all)
        .filter(annotation -> !annotation.words().isEmpty())
        .toList();
  }

  private Stream<Annotation> statement(Passage passage) {
    return passage.readings().stream().map(reading -> reading(passage, reading));
  }

  private Annotation reading(Passage passage, Reading reading) {
    boolean linked = !collation.isLarge();
    List<Excerpt> others =
        passage.readings().stream()
            .filter(other -> linked && !other.article().equals(reading.article()))
            .flatMap(Annotations::words)
            .toList();
    String relation =
        onlyHere.contains(passage.id()) ? "only-here" : ConstantNames.of(reading.relation());
    return new Annotation(words(reading).toList(), List.of(relation, passage.id()), others);
  }

  private static Stream<Excerpt> words(Reading reading) {
    return reading.sentences().stream().map(Annotations::whole);
  }

  private static Excerpt whole(Sentence sentence) {
    return new Excerpt(sentence, new Span(0, sentence.text().length()));
  }

  private static Stream<Annotation> disagreement(Disagreement disagreement) {
    List<String> tags = List.of("disagreement", ConstantNames.of(disagreement.kind()));
    return disagreement.tellings().stream()
        .map(telling -> new Excerpt(telling.sentence(), telling.words()))
        .map(words -> new Annotation(List.of(words), tags, List.of()));
  }

  private static Stream<Annotation> quotation(Quotation quotation) {
    return quotation.versions().stream()
        .map(
            version ->
                new Annotation(
                    version.parts(),
                    List.of("quotation", ConstantNames.of(version.difference())),
                    List.of()));
  }
}
