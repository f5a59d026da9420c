package io.github.crossread.hostile;

import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.PrintedReports;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Report;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Compares each hostile file with two honest articles, and prints a line of each: file, CPU time in
 * ms, the most memory in MB, and what was said.
 */
final class HostileFiles {

  private static final int MEGABYTE = 1024 * 1024;

  private final Path directory;
  private final Lures lures;

  private HostileFiles(Path directory, Lures lures) {
    this.directory = directory;
    this.lures = lures;
  }

  /**
   * Prints the lines, and one at the end that says whether a lure was touched.
   *
   * @param args a folder for the sets, and what the names of the files to try begin with, if not
   *     all
   */
  public static void main(String... args) throws Exception {
    Path directory = Path.of(args[0]);
    String names = args.length > 1 ? args[1] : "";
    Path canary = directory.resolve("canary.txt");
    Files.writeString(canary, Lures.CANARY + " said so.");
    try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      URI address = URI.create("http://127.0.0.1:" + listener.getLocalPort() + "/");
      HostileFiles files = new HostileFiles(directory, new Lures(canary, address));
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      for (HostileFile file : all(files.lures)) {
        if (file.name().startsWith(names)) {
          out.println(files.tried(file));
        }
      }
      out.println(isTouched(listener) ? "touched" : "untouched");
    }
  }

  static List<HostileFile> all(Lures lures) {
    return Stream.of(
            MarkupFiles.xml(lures),
            MarkupFiles.pages(lures),
            MarkupFiles.texts(lures),
            PackedFiles.documents(lures),
            PackedFiles.archives(lures),
            PackedFiles.tables(lures),
            PackedFiles.pdfs(lures),
            PackedFiles.settings(lures))
        .flatMap(List::stream)
        .toList();
  }

  private static boolean isTouched(ServerSocket listener) throws IOException {
    listener.setSoTimeout(200);
    try {
      listener.accept().close();
      return true;
    } catch (SocketTimeoutException nobody) {
      return false;
    }
  }

  private String tried(HostileFile file) throws IOException {
    Path set = Files.createDirectory(directory.resolve("set"));
    try {
      Files.writeString(
          set.resolve("y.txt"), "The harbour wall fell on Monday.\n\nNobody was hurt.\n");
      Files.writeString(
          set.resolve("z.txt"), "The wall at the harbour fell on Monday.\n\nNo one was hurt.\n");
      // A file of data whose content does not tell what it is, is read where it is named.
      if (!file.kind().equals("yaml")) {
        Files.writeString(
            set.resolve("set.yaml"), "articles:\n  " + file.name() + ": {outlet: Hostile}\n");
      }
      file.write(set);
      System.gc();
      heap().forEach(MemoryPoolMXBean::resetPeakUsage);
      long before = cpu();
      String said = said(set);
      return String.format(
          Locale.ROOT,
          "%s\t%s\t%d\t%d\t%s",
          file.name(),
          file.attack(),
          (cpu() - before) / 1_000_000,
          peak(),
          said.contains(Lures.CANARY) ? "READ THE CANARY" : said);
    } finally {
      remove(set);
    }
  }

  private static String said(Path set) throws IOException {
    try {
      Report report = new Comparison(Options.none()).compare(set);
      byte[] json = PrintedReports.inAllFormats(report);
      boolean read = new String(json, StandardCharsets.UTF_8).contains(Lures.CANARY);
      return read ? Lures.CANARY : "a report of " + report.outlets().size() + " articles";
    } catch (InputException refused) {
      String name = set.getFileName().toString();
      String message = refused.getMessage();
      return message.substring(Math.max(0, message.indexOf(name) + name.length() + 1));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
      return "FAILED " + failed;
    }
  }

  private static Stream<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static long peak() {
    return heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
