package io.github.crossread.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.provider.MethodSource;

/** Sets to reports, under Jazzer. */
class SetFuzzTest {

  @BeforeAll
  static void begin() {
    SetFuzzer.fuzzerInitialize();
  }

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.of("SetFuzzer").stream();
  }

  @MethodSource("seeds")
  @FuzzTest
  void holds(byte[] input) {
    SetFuzzer.fuzzerTestOneInput(input);
  }
}
