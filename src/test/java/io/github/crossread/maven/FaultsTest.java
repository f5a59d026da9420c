package io.github.crossread.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.crossread.OtherJava;
import io.github.crossread.maven.build.FolderLock;
import io.github.crossread.report.Renderer;
import io.github.crossread.report.markdown.MarkdownRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around a build: nothing half stands under its final name, and one line tells. */
@DisabledOnOs(OS.WINDOWS)
class FaultsTest {

  private static final int KILLS = 20;
  private static final int LINES = 20_000;
  private static final byte[] LINE = "a line of a report\n".getBytes(StandardCharsets.UTF_8);
  private static final byte[] END = "end\n".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private final RecordingLog log = new RecordingLog();

  /** What another Java runs: writes two files again and again, as a build does. */
  static final class Program {
    private Program() {}

    /**
     * Runs.
     *
     * @param args the folder, and how often to write
     */
    public static void main(String... args) throws Exception {
      Path out = Path.of(args[0]);
      RecordingLog log = new RecordingLog();
      try {
        for (int i = 0; i < Integer.parseInt(args[1]); i++) {
          FolderLock lock = new NotesFolder(out).lock(log);
          System.out.println("writing");
          write(out);
          lock.close();
        }
      } catch (IOException e) {
        System.out.println(new OutputFolder(out, "outputDirectory").advice(e));
      }
    }
  }

  private static void write(Path out) throws IOException {
    new OutputFolder(out, "outputDirectory")
        .write(Map.of("mill.pdf", FaultsTest::content, "mill.json", FaultsTest::content));
  }

  private static void content(OutputStream out) throws IOException {
    for (int i = 0; i < LINES; i++) {
      out.write(LINE);
    }
    out.write(END);
  }

  private static void holdWhole(Path out) throws IOException {
    if (!Files.isDirectory(out)) {
      return;
    }
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("mill")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(bytes).hasSize(LINES * LINE.length + END.length).endsWith(END);
      }
    }
  }

  private Process program(String limit, Path out, int times) throws IOException {
    List<String> command = new ArrayList<>(List.of("sh", "-c", limit + " exec \"$@\"", "sh"));
    command.addAll(
        OtherJava.command(
            List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"), Program.class, out, times));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  @Test
  void a_build_that_is_killed_at_any_moment_leaves_nothing_half_under_its_final_name()
      throws Exception {
    Random random = new Random(20);
    Path out = folder.resolve("out");

    for (int i = 0; i < KILLS; i++) {
      Process process = program("", out, 1_000_000);
      assertThat(process.getInputStream().read()).isEqualTo('w');
      TimeUnit.MICROSECONDS.sleep(random.nextInt(60_000));
      process.destroyForcibly().waitFor();

      holdWhole(out);
    }

    new NotesFolder(out).lock(log).close();
    assertThat(Fixtures.namesIn(out)).allMatch(name -> name.startsWith("mill"));
  }

  @Test
  void a_full_disk_is_told_in_a_line_and_leaves_what_was_there() throws Exception {
    Path out = folder.resolve("out");
    write(out);

    Process process = program("ulimit -f 100;", out, 1);
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();

    assertThat(told.lines().toList())
        .hasSize(2)
        .last()
        .asString()
        .contains("File too large. Make it a folder that you may write to and that has room");
    assertThat(Fixtures.namesIn(out)).containsExactly("mill.json", "mill.pdf");
    holdWhole(out);
  }

  @Test
  void another_java_is_waited_for_and_its_lock_ends_with_it() throws Exception {
    Path out = folder.resolve("out");
    Process process = program("", out, 1_000_000);
    assertThat(process.getInputStream().read()).isEqualTo('w');
    new ProcessBuilder("kill", "-STOP", Long.toString(process.pid())).start().waitFor();

    boolean inTheWay = isKept(out);
    process.destroyForcibly().waitFor();

    new NotesFolder(out).lock(log).close();
    assertThat(log.lines()).hasSizeGreaterThanOrEqualTo(inTheWay ? 1 : 0);
    holdWhole(out);
  }

  private boolean isKept(Path out) throws IOException {
    try {
      FolderLock.of(out, out.resolve(".crossread"), log, 1).close();
      return false;
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("another build has kept ");
      return true;
    }
  }

  @Test
  void a_folder_that_is_removed_or_made_a_link_meanwhile_gets_whole_files_or_a_line()
      throws Exception {
    Path out = folder.resolve("out");
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    List<IOException> told = new ArrayList<>();
    AtomicBoolean done = new AtomicBoolean();
    Thread writer =
        new Thread(
            () -> {
              while (!done.get()) {
                try {
                  write(out);
                } catch (IOException e) {
                  told.add(e);
                }
              }
            });
    writer.start();
    Random random = new Random(21);
    for (int i = 0; i < KILLS; i++) {
      TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
      Path away = folder.resolve("away" + i);
      if (Files.exists(out)) {
        Files.move(out, away);
      }
      if (i % 2 == 0 && Files.notExists(out)) {
        makeLink(out, elsewhere);
      }
    }
    done.set(true);
    writer.join();

    holdWhole(elsewhere);
    holdWhole(out);
    for (int i = 0; i < KILLS; i++) {
      holdWhole(folder.resolve("away" + i));
    }
    assertThat(told)
        .allSatisfy(e -> assertThat(new OutputFolder(out, "x").advice(e)).doesNotContain("\n"));
  }

  private static void makeLink(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (FileAlreadyExistsException theWriterWasFaster) {
      assertThat(link).exists();
    }
  }

  private ReportRun run(Renderer... renderers) {
    return new ReportRun(
        Fixtures.comparison(),
        new ReportFiles(folder.resolve("out"), List.of(renderers)),
        Fixtures.state(folder.resolve("out"), folder),
        false,
        log);
  }

  private void report(Path... sets) throws MojoExecutionException, MojoFailureException {
    run(Fixtures.renderer("pdf")).report(Arrays.asList(sets), new SetRun(2, log));
  }

  @Test
  void articles_that_vanish_and_change_meanwhile_are_compared_or_told_in_a_line() throws Exception {
    Path set = Fixtures.set(folder, "mill");
    AtomicBoolean done = new AtomicBoolean();
    Thread editor =
        new Thread(
            () -> {
              for (int i = 0; !done.get(); i++) {
                change(set.resolve("c.txt"), i);
              }
            });
    editor.start();

    for (int i = 0; i < KILLS; i++) {
      try {
        report(set);
      } catch (MojoFailureException e) {
        assertThat(e.getMessage()).contains("c.txt").doesNotContain("\n", "please report");
      }
    }

    done.set(true);
    editor.join();
    Files.writeString(set.resolve("c.txt"), "The mill is gone.\n");
    report(set);
    assertThat(folder.resolve("out/mill.pdf")).hasContent("mill");
  }

  private static void change(Path file, int round) {
    try {
      if (round % 2 == 0) {
        Files.writeString(file, "The mill burned on day " + round + ".\n");
      } else {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_file_that_may_not_be_read_and_is_no_article_is_left_alone() throws Exception {
    Path set = Fixtures.set(folder, "mill");
    Files.createSymbolicLink(set.resolve("gone.log"), set.resolve("nowhere"));
    Path secret = Files.writeString(set.resolve("secret.log"), "secret");
    assertThat(secret.toFile().setReadable(false)).isTrue();

    report(set);

    assertThat(folder.resolve("out/mill.pdf")).exists();
  }

  @Test
  void a_clock_that_goes_backwards_changes_nothing() throws Exception {
    Path set = Fixtures.set(folder, "mill");
    report(set);
    Files.setLastModifiedTime(set.resolve("a.txt"), FileTime.from(4, TimeUnit.DAYS));
    Files.setLastModifiedTime(folder.resolve("out/mill.pdf"), FileTime.from(36_500, TimeUnit.DAYS));

    report(set);

    assertThat(log.lines()).last().asString().startsWith("INFO mill: up to date -> ");
  }

  @Test
  void articles_with_the_line_ends_of_windows_give_the_same_report() throws Exception {
    Path unix = Fixtures.set(folder.resolve("unix"), "mill");
    Path windows = Files.createDirectories(folder.resolve("windows/mill"));
    for (String name : List.of("a.txt", "b.txt")) {
      String text = Files.readString(unix.resolve(name)) + "\nNobody was hurt.\n\nIt was old.\n";
      Files.writeString(unix.resolve(name), text);
      Files.writeString(windows.resolve(name), text.replace("\n", "\r\n"));
    }

    assertThat(markdown(windows)).isEqualTo(markdown(unix));
  }

  @Test
  void a_set_on_a_file_system_of_windows_gives_the_same_report() throws Exception {
    Path unix = Fixtures.set(folder, "mill");
    try (FileSystem files = Jimfs.newFileSystem(Configuration.windows())) {
      Path windows = Files.createDirectories(files.getPath("C:\\articles\\mill"));
      for (String name : List.of("a.txt", "b.txt")) {
        Files.copy(unix.resolve(name), windows.resolve(name));
      }
      Path out = files.getPath("C:\\reports");

      write(out);

      assertThat(markdown(windows)).isEqualTo(markdown(unix));
      holdWhole(out);
      assertThat(Fixtures.namesIn(out)).containsExactly("mill.json", "mill.pdf");
    }
  }

  private static String markdown(Path set) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarkdownRenderer().render(Fixtures.comparison().compare(set), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_report_that_is_too_large_for_the_disk_names_its_set() throws Exception {
    Path set = Fixtures.set(folder, "mill");
    Renderer full =
        Fixtures.renderer(
            "pdf",
            (report, out) -> {
              out.write(LINE);
              throw new IOException("No space left on device");
            });

    assertThatThrownBy(() -> run(full).report(List.of(set), new SetRun(1, log)))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("mill: cannot write the report: ")
        .hasMessageContaining("No space left on device. Make it a folder");
    assertThat(Fixtures.namesIn(folder.resolve("out"))).isEmpty();
  }
}
