package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crossread.benchmark.RandomEditor;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import io.github.crossread.report.html.HtmlRenderer;
import io.github.crossread.report.json.JsonRenderer;
import io.github.crossread.report.markdown.MarkdownRenderer;
import io.github.crossread.report.pdf.PdfOptions;
import io.github.crossread.report.pdf.PdfRenderer;
import io.github.crossread.report.pdf.type.PageSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands in the articles, there is a report or one message of what is wrong with them. The
 * example's articles, with junk put in, pieces taken out and pieces doubled, from a fixed seed.
 */
final class MangledArticlesTest {

  private static final int SETS = Integer.getInteger("crossread.mangled", 60);

  private static final List<String> JUNK =
      List.of(
          "\"",
          "“",
          "”",
          "‘",
          "’",
          "«",
          "»",
          "„",
          "—",
          "-",
          "…",
          "...",
          "!!!???",
          ", , , ",
          "(",
          ")",
          "\u00ad",
          "\u200b",
          "\u202e",
          "\u2066",
          "\u0301".repeat(30),
          "\ufeff",
          "\u2028",
          "\u2029",
          "\u000b",
          "\f",
          "\r",
          "\r\n",
          "\n",
          "\n\n\n",
          "\t",
          "\ud83d\ude00",
          "\ufdfa",
          "\ud800\udf48",
          "&lt;",
          "<script>alert(1)</script>",
          "$",
          "%",
          "99999999999999999999999999 million",
          "1e309",
          "0.0.0.0",
          "½",
          "٣٤",
          "Ⅻ",
          "一二三",
          "İı",
          "ſ",
          " said ",
          "\" he said, \"",
          "tens of millions",
          " 3 to 0 million ",
          "minus one",
          "zero percent",
          "$0",
          "1/0",
          "24:61",
          "Feb. 30",
          "2026-02-30",
          "NaN",
          " between 5 and ",
          " on Tuesday ",
          " according to ",
          "(AP) — ");

  @TempDir private Path folder;

  @Test
  void any_articles_get_a_report_or_a_message() throws IOException {
    List<String> originals = RandomEditor.originals();
    Random random = new Random(20261125);
    int reports = 0;

    for (int i = 0; i < SETS; i++) {
      Path set = Files.createDirectory(folder.resolve("set" + i));
      Map<String, String> articles = mangled(originals.get(i % originals.size()), random);
      for (Map.Entry<String, String> article : articles.entrySet()) {
        Files.writeString(set.resolve(article.getKey() + ".txt"), article.getValue());
      }
      reports += isReported(set, articles) ? 1 : 0;
    }

    assertThat(reports).isGreaterThan(SETS * 9 / 10);
  }

  private static boolean isReported(Path set, Map<String, String> articles) throws IOException {
    Report report;
    try {
      report = new Comparison(Options.none()).compare(set);
    } catch (InputException e) {
      assertThat(e).hasMessageContaining(set.getFileName().toString());
      return false;
    }
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new JsonRenderer().render(report, json);
    new HtmlRenderer().render(report, OutputStream.nullOutputStream());
    new MarkdownRenderer().render(report, OutputStream.nullOutputStream());
    for (Renderer renderer : TextFormats.all()) {
      renderer.render(report, OutputStream.nullOutputStream());
    }
    new PdfRenderer(new PdfOptions(PageSize.A4)).render(report, OutputStream.nullOutputStream());
    for (QuotedText quoted : QuotedText.in(new ObjectMapper().readTree(json.toByteArray()))) {
      int length = articles.get(quoted.article()).length();
      assertThat(quoted.words().get("begin").asInt()).isBetween(0, length);
      assertThat(quoted.words().get("end").asInt()).isBetween(0, length);
    }
    return true;
  }

  private static Map<String, String> mangled(String original, Random random) {
    Map<String, String> articles = new HashMap<>();
    int count = 2 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder(original.replace("\n", "\n\n"));
      for (int edits = random.nextInt(60); edits > 0; edits--) {
        mangle(text, random);
      }
      articles.put("outlet" + i, withoutHalves(text.toString()));
    }
    return articles;
  }

  /** Half a character can't be written into a file. */
  private static String withoutHalves(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static void mangle(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + 1 + random.nextInt(120));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
      default -> text.insert(at, JUNK.get(random.nextInt(JUNK.size())));
    }
  }
}
