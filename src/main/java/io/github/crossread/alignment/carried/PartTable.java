package io.github.crossread.alignment.carried;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The words of the parts of each sentence, kept, for a sentence may carry parts of many others. */
final class PartTable {

  private final WordTable table;
  private final List<List<PartWords>> ofSentences;

  PartTable(WordTable table) {
    this.table = table;
    this.ofSentences = new ArrayList<>(Collections.nCopies(table.size(), List.of()));
  }

  /** Returns the parts of a sentence, by its number. */
  List<PartWords> of(int sentence) {
    if (ofSentences.get(sentence).isEmpty()) {
      ofSentences.set(
          sentence,
          PartWords.of(table, sentence, table.text(sentence).parts().of(table.sentence(sentence))));
    }
    return ofSentences.get(sentence);
  }
}
