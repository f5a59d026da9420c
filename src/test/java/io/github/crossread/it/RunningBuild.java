package io.github.crossread.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A build that goes on, for a {@code verify.groovy} that starts it and looks at what it does. */
public final class RunningBuild implements AutoCloseable {

  private static final int PAUSE_IN_MS = 200;

  /** Two minutes: other builds may run beside it. */
  private static final int PAUSES = 600;

  private final Process process;
  private final Path log;

  private RunningBuild(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts the Maven that runs the integration tests.
   *
   * @param basedir the project
   * @param repository where all that it needs is
   * @param arguments goals and options
   */
  public static RunningBuild start(File basedir, File repository, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
    // What came from the tests' own repository is there for others as well.
    command.addAll(List.of("-B", "-o", "-Daether.enhancedLocalRepository.trackingFilename=none"));
    command.add("-Dmaven.repo.local=" + repository);
    command.addAll(List.of(arguments));
    Path log = basedir.toPath().resolve("running.log");
    Process process =
        new ProcessBuilder(command)
            .directory(basedir)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    return new RunningBuild(process, log);
  }

  /** Waits for a line that has a pattern, and returns its first group. */
  public String awaitLine(Pattern pattern) throws Exception {
    Optional<String> found = await(() -> found(pattern), Optional::isPresent);
    assertThat(found).as(Files.readString(log)).isPresent();
    return found.orElseThrow();
  }

  private Optional<String> found(Pattern pattern) throws IOException {
    Matcher matcher = pattern.matcher(Files.readString(log));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Waits until a page has some words. */
  public void awaitPage(String address, String words) throws Exception {
    String page = await(() -> page(address), found -> found.contains(words));
    assertThat(page).as(Files.readString(log)).contains(words);
  }

  /** Looks again and again until what is seen is as it should be; nobody else tells when it is. */
  private static <T> T await(Callable<T> look, Predicate<T> isRight) throws Exception {
    T seen = look.call();
    for (int i = 0; i < PAUSES && !isRight.test(seen); i++) {
      Thread.sleep(PAUSE_IN_MS);
      seen = look.call();
    }
    return seen;
  }

  /** A report that could not be made has no page. */
  private static String page(String address) {
    try {
      URLConnection connection = URI.create(address).toURL().openConnection();
      try (InputStream in = connection.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Tells it to end, as Ctrl-C does, which a build in the background would not hear. */
  public void end() throws IOException, InterruptedException {
    process.destroy();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(Files.readString(log)).isTrue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
