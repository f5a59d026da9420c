package io.github.crossread.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.provider.MethodSource;

/** Alignment of two texts, under Jazzer. */
class AlignmentFuzzTest {

  @BeforeAll
  static void begin() {
    AlignmentFuzzer.fuzzerInitialize();
  }

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.of("AlignmentFuzzer").stream();
  }

  @MethodSource("seeds")
  @FuzzTest
  void holds(byte[] input) {
    AlignmentFuzzer.fuzzerTestOneInput(input);
  }
}
