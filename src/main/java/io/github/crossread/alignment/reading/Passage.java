package io.github.crossread.alignment.reading;

import io.github.crossread.article.Role;
import java.util.List;
import java.util.Optional;

/**
 * One statement, as carried by one or more outlets.
 *
 * @param id its id in the set, which does not change when unrelated text does
 * @param readings one for each outlet that carries it, in the order of the set; exactly one is the
 *     base
 * @param wordings which of them have the same words
 * @param ofBase those of the base's sentences whose words no other has, beside the reading that is
 *     most like the base
 * @param near of articles that do not carry it, the sentence that comes nearest, if one does; in
 *     the order of the set
 */
public record Passage(
    String id, List<Reading> readings, Wordings wordings, List<Bead> ofBase, List<Near> near) {

  /** Copies the lists. */
  public Passage {
    readings = List.copyOf(readings);
    ofBase = List.copyOf(ofBase);
    near = List.copyOf(near);
    if (readings.stream().filter(Reading::isBase).count() != 1) {
      throw new IllegalArgumentException("passage " + id + " has not exactly one base reading");
    }
  }

  /** Makes a passage that no sentence comes near, and whose readings differ, or not. */
  public Passage(String id, List<Reading> readings, Wordings wordings) {
    this(id, readings, wordings, List.of(), List.of());
  }

  /** Returns this with other readings of the same words. */
  Passage with(List<Reading> others, List<Bead> beside) {
    return new Passage(id, others, wordings, beside, near);
  }

  /** Returns this with other readings of the same words. */
  Passage withReadings(List<Reading> others) {
    return new Passage(id, others, wordings, ofBase, near);
  }

  /** Returns this with what comes near it. */
  Passage withNear(List<Near> nearest) {
    return new Passage(id, readings, wordings, ofBase, nearest);
  }

  /** Returns the sentence of an article that comes near, if it does not carry this passage. */
  public Optional<Near> near(String article) {
    return near.stream().filter(n -> n.sentence().article().equals(article)).findFirst();
  }

  /** Returns the reading that the others are compared with. */
  public Reading base() {
    return readings.stream().filter(Reading::isBase).findFirst().orElseThrow();
  }

  /** Returns the reading of an article, if it carries this passage. */
  public Optional<Reading> reading(String article) {
    for (Reading reading : readings) {
      if (reading.article().equals(article)) {
        return Optional.of(reading);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns whether it is a headline that no other outlet states: every article has one of its own,
   * so it is no statement that was added.
   */
  public boolean isLoneHeadline() {
    return !isShared() && isOfHeadlines();
  }

  /** Returns whether nobody states it but in a headline; another headline may leave it out. */
  public boolean isOfHeadlines() {
    return readings.stream()
        .flatMap(reading -> reading.sentences().stream())
        .allMatch(sentence -> sentence.role() == Role.HEADLINE);
  }

  /** Returns whether two or more outlets carry it. */
  public boolean isShared() {
    return readings.size() > 1;
  }

  /** Returns how many outlets carry it for sure. */
  public int sure() {
    return (int) readings.stream().filter(this::isSure).count();
  }

  /**
   * Returns whether a reading states it for sure: what others are compared with does, what prints
   * another's words, and what was matched for sure.
   */
  public boolean isSure(Reading reading) {
    return !isShared()
        || wordings.closest(reading.article()) != Relation.REWORDED
        || reading.grounds().map(Grounds::isSure).orElse(true);
  }
}
