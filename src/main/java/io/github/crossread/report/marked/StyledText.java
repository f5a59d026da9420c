package io.github.crossread.report.marked;

import java.util.List;

/**
 * Printed words with what the report says of them.
 *
 * @param runs the words in order; put together they are the whole text, spaces included
 */
public record StyledText(List<Run> runs) {

  /** Copies the runs. */
  public StyledText {
    runs = List.copyOf(runs);
  }

  /** Makes text of which nothing is said. */
  public static StyledText plain(String text) {
    return new StyledText(List.of(new Run(text, Style.PLAIN)));
  }

  /** Returns whether it has no words. */
  public boolean isEmpty() {
    return runs.stream().allMatch(run -> run.text().isEmpty());
  }

  /**
   * Words of which one thing is said.
   *
   * @param text the words
   * @param style what is said
   */
  public record Run(String text, Style style) {}

  /** What the report says of words. Never two things of one word. */
  public enum Style {
    /** Nothing. */
    PLAIN,
    /** This outlet has them and the base lacks them. */
    ONLY_HERE,
    /** The base has them and this outlet lacks them. */
    ONLY_THERE,
    /** The same word in another form. */
    HOUSE_STYLE,
    /** Others have them too. */
    SHARED
  }
}
