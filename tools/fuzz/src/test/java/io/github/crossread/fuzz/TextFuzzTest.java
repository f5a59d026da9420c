package io.github.crossread.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.provider.MethodSource;

/** What one text says, under Jazzer. */
class TextFuzzTest {

  @BeforeAll
  static void begin() {
    TextFuzzer.fuzzerInitialize();
  }

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.of("TextFuzzer").stream();
  }

  @MethodSource("seeds")
  @FuzzTest
  void holds(byte[] input) {
    TextFuzzer.fuzzerTestOneInput(input);
  }
}
