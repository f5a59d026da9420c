package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares small article sets and holds the findings against what an editor would say.
 *
 * <p>A case is a folder of articles in {@code src/test/resources/golden} and a text file of the
 * same name beside it. {@code -Dcrossread.golden=write} writes the text files anew; read what has
 * changed before you commit it.
 */
final class GoldenTest {

  private static final boolean WRITE = "write".equals(System.getProperty("crossread.golden"));

  @TestFactory
  Stream<DynamicTest> the_report_says_what_an_editor_would_say() {
    return GoldenCase.all().stream()
        .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> check(golden)));
  }

  private static void check(GoldenCase golden) throws IOException {
    String found = FindingsPrinter.print(golden.report());
    if (WRITE) {
      Files.writeString(golden.expected(), found);
    }

    assertThat(found).isEqualTo(Files.readString(golden.expected()));
  }
}
