package io.github.crossread.report.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Writes tables as RFC 4180 has them, but for lines, which end in {@code \n}. All that makes a cell
 * harmless is here: words that a spreadsheet would take for a formula get an apostrophe before
 * them.
 */
public final class CsvWriter {

  private static final int DECIMALS = 4;

  /**
   * What a formula begins with in one spreadsheet or another, full-width forms included; a tab or
   * line end before it is passed over by some.
   */
  private static final String FORMULA = "=+-@\t\r\n|%＝＋－＠";

  private static final String APOSTROPHE = "'";

  private final Appendable out;

  /** Makes a writer of one table. */
  public CsvWriter(Appendable out) {
    this.out = out;
  }

  /**
   * Writes a row.
   *
   * @param cells texts, numbers and truths, or such as may be absent
   */
  public void row(List<?> cells) throws IOException {
    out.append(cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",", "", "\n")));
  }

  private static String cell(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(CsvWriter::cell).orElse("");
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? Integer.toString(optional.getAsInt()) : "";
    }
    if (value instanceof Double fraction) {
      return BigDecimal.valueOf(fraction)
          .setScale(DECIMALS, RoundingMode.HALF_EVEN)
          .toPlainString();
    }
    return value instanceof String text ? quoted(harmless(text)) : value.toString();
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? APOSTROPHE + text : text;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
