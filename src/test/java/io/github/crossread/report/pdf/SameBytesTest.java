package io.github.crossread.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.ExampleReport;
import io.github.crossread.report.pdf.type.PageSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.pdfbox.filter.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameBytesTest {
  private static final byte[] FIRST = bytes();

  private static byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PdfRenderer(new PdfOptions(PageSize.A4)).render(ExampleReport.report(), out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "tr", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"})
  void no_locale_changes_a_byte(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(bytes()).isEqualTo(FIRST);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asia/Tokyo", "America/New_York", "Asia/Kathmandu"})
  void no_time_zone_changes_a_byte(String zone) {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(bytes()).isEqualTo(FIRST);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void pdfboxs_level_of_compression_changes_no_byte() {
    System.setProperty(Filter.SYSPROP_DEFLATELEVEL, "1");
    try {
      assertThat(bytes()).isEqualTo(FIRST);
    } finally {
      System.clearProperty(Filter.SYSPROP_DEFLATELEVEL);
    }
  }

  @Test
  void eight_threads_change_no_byte() {
    List<byte[]> all = IntStream.range(0, 8).parallel().mapToObj(i -> bytes()).toList();

    assertThat(all).allSatisfy(bytes -> assertThat(bytes).isEqualTo(FIRST));
  }
}
