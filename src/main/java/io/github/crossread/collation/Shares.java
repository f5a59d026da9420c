package io.github.crossread.collation;

import io.github.crossread.alignment.reading.Relation;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * An outlet's aligned sentences, each counted once, by what {@code PassagesOfSentences} says it is;
 * those in no shared passage are "only here".
 *
 * @param sentences how many sentences of each relation
 * @param words how many words they have
 * @param onlyHere how many sentences no other outlet has
 * @param onlyHereWords how many words they have
 */
public record Shares(
    Map<Relation, Integer> sentences,
    Map<Relation, Integer> words,
    int onlyHere,
    int onlyHereWords) {

  /** Copies the maps, in the order of the relations. */
  public Shares {
    sentences = Collections.unmodifiableMap(new TreeMap<>(sentences));
    words = Collections.unmodifiableMap(new TreeMap<>(words));
  }
}
