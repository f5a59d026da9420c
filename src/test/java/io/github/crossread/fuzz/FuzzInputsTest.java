package io.github.crossread.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Gives each target what fuzzing found in it, from {@code src/test/resources/fuzz}, and some of
 * what it begins with; {@code tools/fuzz} looks for more.
 */
final class FuzzInputsTest {

  private static final Path FOUND =
      Path.of(System.getProperty("crossread.basedir", "."), "src/test/resources/fuzz");

  /** So many seeds of each target tell whether it still works. */
  private static final int SEEDS = 12;

  private static final Map<String, Consumer<byte[]>> TARGETS =
      Map.of(
          "ReaderFuzzer", ReaderFuzzer::fuzzerTestOneInput,
          "TextFuzzer", TextFuzzer::fuzzerTestOneInput,
          "AlignmentFuzzer", AlignmentFuzzer::fuzzerTestOneInput,
          "SetFuzzer", SetFuzzer::fuzzerTestOneInput,
          "SettingsFuzzer", SettingsFuzzer::fuzzerTestOneInput);

  @TestFactory
  Stream<DynamicTest> what_was_found_once_holds() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, List<byte[]>> target : Seeds.all(List.of()).entrySet()) {
      Consumer<byte[]> test = TARGETS.get(target.getKey());
      inputs(target.getKey(), target.getValue())
          .forEach(
              (name, input) -> tests.add(DynamicTest.dynamicTest(name, () -> test.accept(input))));
    }
    return tests.stream();
  }

  private static Map<String, byte[]> inputs(String target, List<byte[]> seeds) throws IOException {
    Map<String, byte[]> inputs = new LinkedHashMap<>();
    int step = Math.max(1, seeds.size() / SEEDS);
    for (int i = 0; i < seeds.size(); i += step) {
      inputs.put(target + " seed " + i, seeds.get(i));
    }
    Path folder = FOUND.resolve(target);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          inputs.put(target + " " + file.getFileName(), Files.readAllBytes(file));
        }
      }
    }
    return inputs;
  }
}
