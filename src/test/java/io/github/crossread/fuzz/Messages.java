package io.github.crossread.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** What must hold of a message that refuses input. */
final class Messages {

  private static final int LONGEST = 2_000;

  private Messages() {}

  /** Holds a message to naming where the input is, in one line of plain text. */
  static void hold(Exception refused, Path folder) {
    assertThat(refused).hasMessageContaining(folder.getFileName().toString());
    holdPlain(refused);
  }

  /** Holds a message to one line of plain text. */
  static void holdPlain(Exception refused) {
    assertThat(refused.getMessage()).isNotBlank().hasSizeLessThan(LONGEST);
  }
}
