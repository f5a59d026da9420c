package io.github.crossread.report.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {
  @ParameterizedTest
  @CsvSource({
    "\u0645\u06cc\u200c\u0634, \u0645\u06cc\u200c\u0634",
    "a\tb, a b",
    "a\u0001b, ab",
    "a\u200bb\ufeff, ab",
    "a\u2028b, a b",
    "e\u0301, \u00e9",
    "\ud83d!, \ufffd!",
    "\ue000, \ue000",
    "\ufdd0, \ufffd",
    "\u2764\ufe0f, \u2764",
    "office, office"
  })
  void what_can_not_be_printed_is_dropped_or_replaced(String text, String printable) {
    assertThat(Printable.of(text)).isEqualTo(printable);
  }
}
