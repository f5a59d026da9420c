package io.github.crossread.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reader, under Jazzer. */
class ReaderFuzzTest {

  @BeforeAll
  static void begin() {
    ReaderFuzzer.fuzzerInitialize();
  }

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.of("ReaderFuzzer").stream();
  }

  @MethodSource("seeds")
  @FuzzTest
  void holds(byte[] input) {
    ReaderFuzzer.fuzzerTestOneInput(input);
  }
}
