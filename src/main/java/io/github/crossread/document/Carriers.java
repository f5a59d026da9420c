package io.github.crossread.document;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.document.DocumentBlock.State;
import io.github.crossread.report.Readings;

/** Tells how an outlet has a statement. */
final class Carriers {

  private Carriers() {}

  /** Returns how an outlet has a statement. */
  static State state(Passage passage, Reading reading) {
    return switch (Readings.mark(passage, reading)) {
      case BASE, VERBATIM -> State.SAME;
      case RESTYLED -> State.STYLE;
      case REWORDED, ONLY_HERE -> passage.isSure(reading) ? State.OTHER : State.PERHAPS;
    };
  }
}
