package io.github.crossread.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.PrintedReports;
import io.github.crossread.ReportInvariants;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A set of articles of any text to a report in all formats: what holds of all reports holds. The
 * byte of a form feed stands between articles.
 */
public final class SetFuzzer {

  private static final int MOST = 5;

  private static final FuzzFolder FOLDER = new FuzzFolder();
  private static final Comparison COMPARISON = new Comparison(Options.none());
  private static final ObjectMapper JSON = new ObjectMapper();

  private SetFuzzer() {}

  /** Reads the word files once: that takes longer than any input may. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(
        "The wall fell on Monday.\fThe wall fell on Tuesday.".getBytes(StandardCharsets.UTF_8));
  }

  /** Compares the articles of a set and prints the report. */
  public static void fuzzerTestOneInput(byte[] input) {
    FOLDER.cleared();
    List<String> articles =
        Arrays.asList(
            new String(input, StandardCharsets.ISO_8859_1)
                .split(Character.toString(AlignmentFuzzer.BETWEEN), MOST));
    for (int i = 0; i < articles.size(); i++) {
      FOLDER.with((char) ('a' + i) + ".txt", articles.get(i).getBytes(StandardCharsets.ISO_8859_1));
    }
    try {
      Report report = COMPARISON.compare(FOLDER.path());
      ReportInvariants.hold(report);
      JsonNode json = JSON.readTree(PrintedReports.inAllFormats(report));
      assertThat(json.get("articles")).hasSize(report.outlets().size());
    } catch (InputException refused) {
      Messages.hold(refused, FOLDER.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
