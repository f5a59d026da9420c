package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import io.github.crossread.report.html.HtmlRenderer;
import io.github.crossread.report.json.JsonRenderer;
import io.github.crossread.report.markdown.MarkdownRenderer;
import io.github.crossread.report.pdf.PdfOptions;
import io.github.crossread.report.pdf.PdfRenderer;
import io.github.crossread.report.pdf.type.PageSize;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Articles that try to hold a build up, from the file to the printed report. */
class HostileComparisonTest {

  private static final String WALL =
      """
      The wall of the old harbour fell on Monday, the mayor said.

      Nobody was hurt when it fell.
      """;

  /** Work in proportion is 4 times as much; with the square of the length it is 16 times. */
  private static final double MOST_GROWTH = 9;

  @SuppressWarnings("unused") // named by the test that it is for
  private static final List<Arguments> LONG_TEXTS =
      List.of(
          text("one letter of a script without spaces", 30_000, n -> "\u6D77".repeat(n)),
          text(
              "one word of a script from right to left",
              4_000,
              n -> "\u062C\u062F\u0627\u0631 ".repeat(n)),
          text("days without a mark", 2_500, n -> "The wall fell on Monday ".repeat(n)),
          text("a sentence that is repeated", 250, n -> WALL.repeat(n)));

  @TempDir private Path directory;

  private static Arguments text(String name, int size, IntFunction<String> text) {
    return Arguments.of(name, size, text);
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("LONG_TEXTS")
  void four_times_the_text_is_not_sixteen_times_the_work(
      String name, int size, IntFunction<String> text) throws Exception {
    Path small = set("small", "a.txt", text.apply(size));
    Path large = set("large", "a.txt", text.apply(4 * size));
    work(small);

    long less = Math.max(1, Math.max(work(small), work(small)));
    long more = work(large);

    assertThat((double) more / less).as(name).isLessThan(MOST_GROWTH);
  }

  @Test
  void a_page_that_nests_a_hundred_thousand_deep_is_reported() throws Exception {
    String page =
        "<div>".repeat(100_000)
            + "<p>The wall of the old harbour fell, the mayor said.</p>"
            + "</div>".repeat(100_000);

    assertThat(printed(set("deep", "a.html", page))).isPositive();
  }

  @Test
  void a_sentence_of_forty_thousand_words_in_both_is_reported() throws Exception {
    Path folder = set("long", "a.txt", "wall harbour mayor stone ".repeat(10_000) + "fell.");
    Files.copy(folder.resolve("a.txt"), folder.resolve("c.txt"));

    assertThat(printed(folder)).isPositive();
  }

  @Test
  void an_article_as_long_as_a_book_is_refused_with_what_to_do() throws Exception {
    Path sentences = set("sentences", "a.txt", "The wall fell. ".repeat(20_000));
    Path chars = set("chars", "a.txt", "wall ".repeat(200_000));

    assertThatThrownBy(() -> printed(sentences))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a.txt: the article has more than 2000 sentences")
        .hasMessageContaining("Split it");
    assertThatThrownBy(() -> printed(chars))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a.txt: the article has more than 400000 characters of text");
  }

  private Path set(String name, String file, String text) throws IOException {
    Path folder = Files.createDirectories(directory.resolve(name));
    Files.writeString(folder.resolve(file), text);
    Files.writeString(folder.resolve("b.txt"), WALL);
    return folder;
  }

  private static long work(Path set) throws Exception {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    printed(set);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }

  /** Returns how many bytes the report has, as PDF, page and JSON. */
  private static long printed(Path set) throws InputException, IOException {
    Report report = new Comparison(Options.none()).compare(set);
    CountedBytes out = new CountedBytes();
    new PdfRenderer(new PdfOptions(PageSize.A4)).render(report, out);
    new HtmlRenderer().render(report, out);
    new JsonRenderer().render(report, out);
    new MarkdownRenderer().render(report, out);
    for (Renderer renderer : TextFormats.all()) {
      renderer.render(report, out);
    }
    return out.count;
  }

  private static final class CountedBytes extends OutputStream {
    private long count;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count += length;
    }
  }
}
