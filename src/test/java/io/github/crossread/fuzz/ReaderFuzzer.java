package io.github.crossread.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.Block;
import io.github.crossread.reader.ArticleSetReader;
import io.github.crossread.reader.FormatSamples;
import io.github.crossread.reader.format.InputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every reader, given any bytes: there are articles, or one message.
 *
 * <p>The first byte says what the file is called, the others are the file; or, for the kinds that
 * are zip files, the one part of it that is read, since no fuzzer makes a zip.
 */
public final class ReaderFuzzer {

  private static final List<String> ENDINGS =
      List.of(
          "txt", "md", "adoc", "html", "csv", "tsv", "json", "jsonl", "xml", "rss", "eml", "mhtml",
          "rtf", "pdf", "warc", "docx", "odt", "wacz", "warc.gz");

  /** What parts of zip files are told by, in the first byte. */
  private static final String PARTS = "DOW";

  private static final byte[] OTHER =
      "The wall of the old harbour fell on Monday.".getBytes(StandardCharsets.UTF_8);

  private static final FuzzFolder FOLDER = new FuzzFolder();
  private static final ArticleSetReader READER = new ArticleSetReader(Optional.empty());

  private ReaderFuzzer() {}

  /** Returns the input of a file, or nothing if its name has no ending of articles. */
  static Optional<byte[]> input(String name, byte[] bytes) {
    return ENDINGS.stream()
        .filter(ending -> name.toLowerCase(Locale.ROOT).endsWith("." + ending))
        .findFirst()
        .map(ending -> prefixed((byte) ('a' + ENDINGS.indexOf(ending)), bytes));
  }

  /** Returns an input of a kind. */
  static byte[] prefixed(byte kind, byte[] bytes) {
    byte[] input = new byte[bytes.length + 1];
    input[0] = kind;
    System.arraycopy(bytes, 0, input, 1, bytes.length);
    return input;
  }

  /** Reads the word files once: that takes longer than any input may. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput("aThe wall fell.".getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a file. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
    FOLDER.cleared().with("z.txt", OTHER);
    switch (PARTS.indexOf(input[0])) {
      case 0 -> FOLDER.with("a.docx", FormatSamples.docxPart(bytes));
      case 1 -> FOLDER.with("a.odt", FormatSamples.odtPart(bytes));
      case 2 -> FOLDER.with("a.wacz", FormatSamples.waczPart(bytes));
      default -> FOLDER.with("a." + ENDINGS.get((input[0] & 0x1F) % ENDINGS.size()), bytes);
    }
    try {
      hold(READER.read(FOLDER.path()));
    } catch (InputException refused) {
      Messages.hold(refused, FOLDER.path());
    }
  }

  private static void hold(ArticleSet set) {
    assertThat(set.articles()).extracting(Article::id).doesNotHaveDuplicates();
    for (Article article : set.articles()) {
      int length = article.text().length();
      for (Block block : article.blocks()) {
        block
            .text()
            .source()
            .ifPresent(span -> assertThat(span.end()).isBetween(span.begin(), length));
        assertThat(block.text().folded()).isEqualTo(block.text());
      }
      article.dateline().ifPresent(span -> assertThat(span.end()).isLessThanOrEqualTo(length));
    }
  }
}
