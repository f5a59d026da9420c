package io.github.crossread.alignment.reading;

import io.github.crossread.article.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One statement, as carried by one or more outlets. Each is equal to itself only. */
public final class Passage {

  private final String id;
  private final List<Reading> readings;
  private final Wordings wordings;
  private final List<Bead> ofBase;
  private final List<Near> near;
  private final Reading base;

  /** By the ids of articles: passages are asked for each of them, and there may be a thousand. */
  private final Map<String, Reading> byArticle = new HashMap<>();

  private final Map<String, Near> nearByArticle = new HashMap<>();

  /**
   * Makes a passage.
   *
   * @param id its id in the set, which does not change when unrelated text does
   * @param readings one for each outlet that carries it, in the order of the set; exactly one is
   *     the base
   * @param wordings which of them have the same words
   * @param ofBase those of the base's sentences whose words no other has, beside the reading that
   *     is most like the base
   * @param near of articles that do not carry it, the sentence that comes nearest, if one does; in
   *     the order of the set
   */
  public Passage(
      String id, List<Reading> readings, Wordings wordings, List<Bead> ofBase, List<Near> near) {
    this.id = id;
    this.readings = List.copyOf(readings);
    this.wordings = wordings;
    this.ofBase = List.copyOf(ofBase);
    this.near = List.copyOf(near);
    List<Reading> bases = readings.stream().filter(Reading::isBase).toList();
    if (bases.size() != 1) {
      throw new IllegalArgumentException("passage " + id + " has not exactly one base reading");
    }
    this.base = bases.get(0);
    readings.forEach(reading -> byArticle.putIfAbsent(reading.article(), reading));
    near.forEach(one -> nearByArticle.putIfAbsent(one.sentence().article(), one));
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

  /** Returns its id in the set. */
  public String id() {
    return id;
  }

  /** Returns a reading for each outlet that carries it, in the order of the set. */
  public List<Reading> readings() {
    return readings;
  }

  /** Returns which readings have the same words. */
  public Wordings wordings() {
    return wordings;
  }

  /** Returns those of the base's sentences whose words no other has, beside what is most like. */
  public List<Bead> ofBase() {
    return ofBase;
  }

  /** Returns the nearest sentence of each article that comes near and does not carry it. */
  public List<Near> near() {
    return near;
  }

  /** Returns the sentence of an article that comes near, if it does not carry this passage. */
  public Optional<Near> near(String article) {
    return Optional.ofNullable(nearByArticle.get(article));
  }

  /** Returns the reading that the others are compared with. */
  public Reading base() {
    return base;
  }

  /** Returns the reading of an article, if it carries this passage. */
  public Optional<Reading> reading(String article) {
    return Optional.ofNullable(byArticle.get(article));
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
