package io.github.crossread.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said beside articles, under Jazzer. */
class SettingsFuzzTest {

  @BeforeAll
  static void begin() {
    SettingsFuzzer.fuzzerInitialize();
  }

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.of("SettingsFuzzer").stream();
  }

  @MethodSource("seeds")
  @FuzzTest
  void holds(byte[] input) {
    SettingsFuzzer.fuzzerTestOneInput(input);
  }
}
