package io.github.crossread.document;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.collation.OutletView;
import io.github.crossread.document.Annotated.Kind;
import io.github.crossread.document.DocumentBlock.State;
import io.github.crossread.report.Composition;
import io.github.crossread.text.token.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what each sentence of an article is beside those of the others. */
final class Kinds {

  private final PassagesOfSentences passagesOf;
  private final Set<String> added = new HashSet<>();
  private final Set<String> perhapsElsewhere = new HashSet<>();

  Kinds(Composition composition, OutletView view) {
    this.passagesOf = composition.passagesOf();
    view.added().forEach(passage -> added.add(passage.id()));
    view.perhapsElsewhere().forEach(passage -> perhapsElsewhere.add(passage.id()));
  }

  Kind of(Sentence sentence) {
    Optional<Relation> relation = passagesOf.relation(sentence);
    if (relation.isEmpty()) {
      return alone(passagesOf.of(sentence));
    }
    return switch (relation.get()) {
      case BASE, VERBATIM -> Kind.SAME;
      case RESTYLED -> Kind.STYLE;
      case REWORDED -> isSure(sentence) ? Kind.OTHER : Kind.PERHAPS;
    };
  }

  private boolean isSure(Sentence sentence) {
    return passagesOf.of(sentence).stream()
        .filter(passage -> passage.sure() > 1)
        .anyMatch(
            passage ->
                Carriers.state(passage, passage.reading(sentence.article()).orElseThrow())
                    != State.PERHAPS);
  }

  private Kind alone(List<Passage> passages) {
    if (passages.stream().anyMatch(passage -> added.contains(passage.id()))) {
      return Kind.ONLY_HERE;
    }
    return passages.stream().anyMatch(passage -> perhapsElsewhere.contains(passage.id()))
        ? Kind.PERHAPS_ONLY_HERE
        : Kind.NOT_COMPARED;
  }
}
