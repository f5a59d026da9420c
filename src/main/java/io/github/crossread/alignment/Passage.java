package io.github.crossread.alignment;

import io.github.crossread.article.Role;
import java.util.List;
import java.util.Optional;

/**
 * One statement, as carried by one or more outlets.
 *
 * @param id its id in the set, which does not change when unrelated text does
 * @param readings one for each outlet that carries it, in the order of the set; exactly one is the
 *     base
 */
public record Passage(String id, List<Reading> readings) {

  /** Copies the readings. */
  public Passage {
    readings = List.copyOf(readings);
    if (readings.stream().filter(Reading::isBase).count() != 1) {
      throw new IllegalArgumentException("passage " + id + " has not exactly one base reading");
    }
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
    return !isShared()
        && base().sentences().stream().allMatch(sentence -> sentence.role() == Role.HEADLINE);
  }

  /** Returns whether two or more outlets carry it. */
  public boolean isShared() {
    return readings.size() > 1;
  }
}
