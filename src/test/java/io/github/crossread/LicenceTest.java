package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the licence asks of the jar. */
final class LicenceTest {

  @ParameterizedTest
  @ValueSource(strings = {"LICENSE", "NOTICE"})
  void the_jar_carries_the_licence_and_the_notice_of_this_repository(String name) throws Exception {
    Path classes =
        Path.of(Comparison.class.getProtectionDomain().getCodeSource().getLocation().toURI());

    assertThat(classes.resolve("META-INF").resolve(name))
        .hasSameBinaryContentAs(
            Path.of(System.getProperty("crossread.basedir", ".")).resolve(name));
  }
}
