package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs of the tests in a Java of their own. */
public final class OtherJava {

  private OtherJava() {}

  /**
   * Returns what starts a program.
   *
   * @param options of the Java, such as its heap
   * @param program the class whose main method runs
   * @param arguments of the program
   */
  public static List<String> command(List<String> options, Class<?> program, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    // Surefire hands the class path on in a JAR's manifest, and tells it in a property.
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(program.getName());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }

  /**
   * Runs a program that has to end well, within an hour.
   *
   * @return the lines that it printed to its standard output
   */
  public static List<String> run(List<String> options, Class<?> program, Object... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", ".txt");
    Path log = Files.createTempFile("log", ".txt");
    try {
      Process process =
          new ProcessBuilder(command(options, program, arguments))
              .redirectOutput(out.toFile())
              .redirectError(log.toFile())
              .start();
      boolean ended = process.waitFor(1, TimeUnit.HOURS);
      process.destroyForcibly();
      assertThat(ended).as(Files.readString(out)).isTrue();
      assertThat(process.exitValue()).as(Files.readString(log)).isZero();
      return Files.readAllLines(out);
    } finally {
      Files.delete(out);
      Files.delete(log);
    }
  }
}
