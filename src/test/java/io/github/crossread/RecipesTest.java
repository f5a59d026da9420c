package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.crossread.report.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of the documentation run, where their interpreter is there. */
final class RecipesTest {

  private static final Path PAGE =
      Path.of(System.getProperty("crossread.basedir", "."), "site/markdown/data.md");

  @TempDir Path folder;

  @Test
  void the_recipes_in_python_tell_something() throws Exception {
    assertThat(run("python", "python3")).hasSize(4).allSatisfy(out -> assertThat(out).isNotBlank());
  }

  @Test
  void the_recipes_in_r_tell_something() throws Exception {
    assertThat(run("r", "Rscript")).hasSize(1).allSatisfy(out -> assertThat(out).isNotBlank());
  }

  private List<String> run(String language, String interpreter) throws Exception {
    assumeTrue(isThere(interpreter), "no " + interpreter);
    for (Renderer renderer : TextFormats.all()) {
      try (OutputStream out =
          Files.newOutputStream(folder.resolve("saltgate." + renderer.extension()))) {
        renderer.render(ExampleReport.report(), out);
      }
    }
    Files.write(folder.resolve("saltgate.json"), JsonReport.bytes(ExampleReport.report()));
    List<String> printed = new ArrayList<>();
    Matcher recipes =
        Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$").matcher(Files.readString(PAGE));
    while (recipes.find()) {
      Path recipe = Files.writeString(folder.resolve("recipe"), recipes.group(1));
      Process process =
          new ProcessBuilder(interpreter, recipe.toString(), folder.toString())
              .redirectErrorStream(true)
              .start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(out).isZero();
      printed.add(out);
    }
    return printed;
  }

  private static boolean isThere(String interpreter) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(interpreter, "--version").start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
