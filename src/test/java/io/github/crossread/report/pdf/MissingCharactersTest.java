package io.github.crossread.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.report.pdf.type.PageSize;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingCharactersTest {
  @TempDir private Path folder;

  private static MissingCharacters missing(PdfOptions options, Path folder) throws Exception {
    MissingCharacters missing = new MissingCharacters();
    new PdfRenderer(options, new LeastJson(), missing)
        .render(Scripts.chinese(folder), OutputStream.nullOutputStream());
    return missing;
  }

  @Test
  void characters_and_outlets_are_named_and_what_to_do() throws Exception {
    MissingCharacters missing = missing(new PdfOptions(PageSize.A4), folder.resolve("bridge"));

    assertThat(missing.warning().orElseThrow())
        .startsWith("No font has \u3002 (U+3002), \u5de5 (U+5DE5), ")
        .contains("printed by outlet0 (bridge), outlet1 (bridge).")
        .endsWith("set <fonts> (-Dcrossread.fonts) to TrueType fonts that have them.");
  }

  @Test
  void nothing_is_told_where_the_users_font_has_them() throws Exception {
    MissingCharacters missing = missing(Scripts.chineseFont(folder), folder.resolve("bridge"));

    assertThat(missing.warning()).isEmpty();
  }

  @Test
  void no_character_is_named_twice_and_no_more_than_ten_are() throws Exception {
    MissingCharacters missing = missing(new PdfOptions(PageSize.A4), folder.resolve("a"));
    missing.add(Scripts.chinese(folder.resolve("b")), new TreeSet<>(List.of(0x3002)));
    missing.add(HostileReport.report(), new TreeSet<>(List.of(0xE000, 0x10FFFD)));

    assertThat(missing.warning().orElseThrow())
        .contains(" more, printed by outlet0 (a), outlet0 (b), outlet1 (a), outlet1 (b).")
        .containsOnlyOnce("U+3002");
  }
}
