package io.github.crossread.text.measure;

import io.github.crossread.language.MeasureWords.Kind;

/**
 * When something is, beside another event: before, during or after the forum.
 *
 * @param event the stem of what that event is called
 * @param when {@link Kind#BEFORE}, {@link Kind#DURING} or {@link Kind#AFTER}
 */
public record Phase(String event, Kind when) implements Measure {

  @Override
  public boolean isLike(Measure other) {
    return other instanceof Phase phase && event.equals(phase.event);
  }

  @Override
  public boolean agrees(Measure other) {
    return other instanceof Phase phase && when == phase.when;
  }
}
