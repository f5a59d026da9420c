package io.github.crossread.document;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.collation.Finding;
import io.github.crossread.collation.disagreement.Disagreement;
import io.github.crossread.report.Composition;
import io.github.crossread.report.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in few words what was found of a statement, to stand at its row. */
final class NoteComposer {

  private final Wording wording;
  private final OutletNames names;
  private final Map<String, List<String>> notes = new HashMap<>();

  NoteComposer(Composition composition, OutletNames names) {
    this.wording = composition.wording();
    this.names = names;
    for (Finding finding : composition.collation().findings()) {
      note(finding)
          .ifPresent(
              note ->
                  finding.passages().stream()
                      .limit(1)
                      .forEach(id -> notes.computeIfAbsent(id, p -> new ArrayList<>()).add(note)));
    }
  }

  /** Returns the notes of a statement, the weightiest first; most often none. */
  List<String> of(Passage passage) {
    return notes.getOrDefault(passage.id(), List.of()).stream().distinct().toList();
  }

  private Optional<String> note(Finding finding) {
    if (finding instanceof Finding.Disagreeing disagreeing) {
      return Optional.of(disagreement(disagreeing.disagreement()));
    }
    if (finding instanceof Finding.RareSpelling rare) {
      String words = rare.spelling().a().text();
      return Optional.of(wording.of("says.note.words", words, names.of(rare.articles())));
    }
    return switch (finding.kind()) {
      case OTHER_SPEAKER, ALTERED_QUOTATION, CHANGED_SENSE, PLACE ->
          Optional.of(wording.of("says.note." + finding.kind()));
      default -> Optional.empty();
    };
  }

  /** Tells what the fewest print; where it is two against two, only what is against what. */
  private String disagreement(Disagreement disagreement) {
    List<Map.Entry<String, List<String>>> told =
        disagreement.byValue().stream()
            .flatMap(words -> words.entrySet().stream())
            .sorted(Comparator.comparingInt(one -> one.getValue().size()))
            .toList();
    Map.Entry<String, List<String>> first = told.get(0);
    if (told.size() > 1 && told.get(1).getValue().size() == first.getValue().size()) {
      return wording.of("says.note.or", first.getKey(), told.get(1).getKey());
    }
    return wording.of("says.note.words", first.getKey(), names.of(first.getValue()));
  }
}
