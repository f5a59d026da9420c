package io.github.crossread.collation;

import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.alignment.edit.EditKind;
import io.github.crossread.alignment.reading.Bead;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.utterance.QuotedWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds near copies of a statement in which a word stands in the place of one that says otherwise,
 * or one denies what the other says.
 *
 * <p>Where half the words differ, nobody can say that the one word turns the other's sense. What
 * stands inside a quotation is told of the quotation, and a time told otherwise as a disagreement.
 */
final class SenseFindings {

  private static final double NEAR_COPY = 0.7;

  /** The same words of the base's, if any, in the place of which the same others stand, if any. */
  private record Turn(Optional<String> base, Optional<String> text) {

    static Turn of(Edit edit) {
      return new Turn(edit.base().map(Excerpt::text), edit.text().map(Excerpt::text));
    }
  }

  private final Collation collation;
  private final Map<String, QuotedWords> quoted = new HashMap<>();

  SenseFindings(Collation collation) {
    this.collation = collation;
    collation.texts().forEach(text -> quoted.put(text.article().id(), text.quoted()));
  }

  /** Returns them in the order of the passages; outlets with the same words are named together. */
  List<Finding> find() {
    return collation.passages().stream().flatMap(passage -> of(passage).stream()).toList();
  }

  private List<Finding> of(Passage passage) {
    Map<Turn, Edit> turns = new LinkedHashMap<>();
    Map<Turn, List<String>> articles = new LinkedHashMap<>();
    for (Reading reading : passage.readings()) {
      for (Bead bead : reading.beads()) {
        for (Edit edit : turns(bead)) {
          Turn turn = Turn.of(edit);
          turns.putIfAbsent(turn, edit);
          articles.computeIfAbsent(turn, t -> new ArrayList<>()).add(reading.article());
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    turns.forEach(
        (turn, edit) ->
            findings.add(
                new Finding.ChangedSense(
                    passage, edit, articles.get(turn).stream().distinct().toList())));
    return findings;
  }

  private List<Edit> turns(Bead bead) {
    boolean isNearCopy =
        bead.base().size() == 1 && bead.sentences().size() == 1 && bead.similarity() >= NEAR_COPY;
    return isNearCopy ? bead.edits().stream().filter(this::isTurn).toList() : List.of();
  }

  private boolean isTurn(Edit edit) {
    return edit.kind() == EditKind.SENSE
        && !sides(edit).allMatch(this::isQuoted)
        && sides(edit).noneMatch(this::isTold);
  }

  private static Stream<Excerpt> sides(Edit edit) {
    return Stream.of(edit.base(), edit.text()).flatMap(Optional::stream);
  }

  private boolean isTold(Excerpt words) {
    return collation.disagreements().stream()
        .flatMap(disagreement -> disagreement.tellings().stream())
        .anyMatch(
            telling ->
                telling.sentence().equals(words.sentence())
                    && telling.words().overlaps(words.span()));
  }

  private boolean isQuoted(Excerpt words) {
    return quoted.get(words.sentence().article()).covers(words);
  }
}
