package io.github.crossread.document;

import io.github.crossread.alignment.reading.Grounds;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.document.DocumentBlock.State;
import io.github.crossread.report.Readings;

/** Tells who carries a statement for sure, and who only perhaps. */
final class Carriers {

  private Carriers() {}

  /** Returns how an outlet has a statement. */
  static State state(Passage passage, Reading reading) {
    return switch (Readings.mark(passage, reading)) {
      case BASE, VERBATIM -> State.SAME;
      case RESTYLED -> State.STYLE;
      case REWORDED, ONLY_HERE -> isSure(reading) ? State.OTHER : State.PERHAPS;
    };
  }

  /** Returns whether a reading was matched for sure; what others are compared with is. */
  private static boolean isSure(Reading reading) {
    return reading.grounds().map(Grounds::isSure).orElse(true);
  }

  /** Returns how many outlets have a statement for sure. */
  static int sure(Passage passage) {
    return (int)
        passage.readings().stream()
            .filter(reading -> state(passage, reading) != State.PERHAPS)
            .count();
  }
}
