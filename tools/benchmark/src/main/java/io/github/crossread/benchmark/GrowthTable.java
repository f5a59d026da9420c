package io.github.crossread.benchmark;

import com.sun.management.ThreadMXBean;
import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.alignment.Alignment;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.reader.ArticleSetReader;
import io.github.crossread.report.Report;
import io.github.crossread.report.html.HtmlRenderer;
import io.github.crossread.report.json.JsonRenderer;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.TextAnalyzer;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * What each step allocates in sets of more and more invented articles, and by which power of their
 * number that grows: 1 is as fast as the text, 2 as fast as the pairs of articles. Bytes are the
 * same from run to run, which seconds are not.
 */
public final class GrowthTable {

  private static final double MEGABYTE = 1e6;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** By the step's name, the bytes that it allocated. */
  private final Map<String, Long> bytes = new LinkedHashMap<>();

  private GrowthTable() {}

  /**
   * Prints a table: a row a step, a column a size, and a column for the power from the last size
   * but one to the last.
   *
   * @param args the sizes, in articles, with commas between them
   */
  public static void main(String... args) throws Exception {
    List<Integer> sizes = Stream.of(args[0].split(",", -1)).map(Integer::valueOf).toList();
    // What is made once, such as word knowledge, belongs to no size.
    of(sizes.get(0));
    Map<Integer, Map<String, Long>> all = new LinkedHashMap<>();
    for (int size : sizes) {
      all.put(size, of(size));
    }
    print(sizes, all);
  }

  private static Map<String, Long> of(int articles) throws Exception {
    GrowthTable table = new GrowthTable();
    table.measure(Articles.set(articles));
    return table.bytes;
  }

  private void measure(Path folder) throws Exception {
    ArticleSet set = step("read", () -> new ArticleSetReader(Optional.empty()).read(folder));
    List<ArticleText> texts = step("split", () -> new TextAnalyzer().analyze(set));
    step("align", () -> Alignment.of(texts));
    Report report = step("compare", () -> new Comparison(Options.none()).compare(folder));
    bytes.merge(
        "compare",
        bytes.get("read") + bytes.get("split") + bytes.get("align"),
        (all, before) -> all - before);
    step(
        "json",
        () -> {
          new JsonRenderer().render(report, OutputStream.nullOutputStream());
          return report;
        });
    step(
        "page",
        () -> {
          new HtmlRenderer().render(report, OutputStream.nullOutputStream());
          return report;
        });
  }

  private <T> T step(String name, Callable<T> step) throws Exception {
    long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    T made = step.call();
    long after = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    bytes.put(name, after - before);
    return made;
  }

  private static void print(List<Integer> sizes, Map<Integer, Map<String, Long>> all) {
    int last = sizes.get(sizes.size() - 1);
    int lastButOne = sizes.get(Math.max(0, sizes.size() - 2));
    StringBuilder table = new StringBuilder("| megabytes |");
    sizes.forEach(size -> table.append(' ').append(size).append(" |"));
    table.append(" power |\n|---|").append("---|".repeat(sizes.size() + 1)).append('\n');
    for (String step : all.get(last).keySet()) {
      table.append("| ").append(step).append(" |");
      for (int size : sizes) {
        table.append(String.format(Locale.ROOT, " %.0f |", all.get(size).get(step) / MEGABYTE));
      }
      double more = (double) all.get(last).get(step) / all.get(lastButOne).get(step);
      double power = Math.log(more) / Math.log((double) last / lastButOne);
      table.append(String.format(Locale.ROOT, " %.2f |%n", power));
    }
    System.out.print(table);
  }
}
