package io.github.crossread.alignment;

import io.github.crossread.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which passages each sentence stands. */
public final class PassagesOfSentences {

  private final Map<String, List<Passage>> byId = new HashMap<>();

  /** Looks through all passages of a set. */
  public PassagesOfSentences(List<Passage> passages) {
    for (Passage passage : passages) {
      for (Reading reading : passage.readings()) {
        for (Sentence sentence : reading.sentences()) {
          byId.computeIfAbsent(sentence.id(), id -> new ArrayList<>()).add(passage);
        }
      }
    }
  }

  /**
   * Returns the passages that a sentence stands in, in the order of the set; none for a caption.
   */
  public List<Passage> of(Sentence sentence) {
    return List.copyOf(byId.getOrDefault(sentence.id(), List.of()));
  }
}
