package io.github.crossread.report.pdf;

import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.report.Evidence;
import io.github.crossread.report.Method;
import io.github.crossread.report.Report;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.Summary;
import io.github.crossread.report.Wording;
import io.github.crossread.report.pdf.font.Fonts;
import io.github.crossread.report.pdf.font.UserFont;
import io.github.crossread.report.pdf.type.PageSize;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Reports on articles in other scripts than Latin; the articles are invented. */
final class Scripts {
  static final String ARABIC =
      "\u0625\u063a\u0644\u0627\u0642 \u0627\u0644\u062c\u0633\u0631"
          + " \u0627\u0644\u0642\u062f\u064a\u0645";
  static final String HEBREW =
      "\u05d4\u05d2\u05e9\u05e8 \u05d4\u05d9\u05e9\u05df \u05e0\u05e1\u05d2\u05e8";
  static final String CHINESE = "\u8001\u6a4b\u95dc\u9589";

  private Scripts() {}

  static Report rightToLeft(Path folder) throws Exception {
    return report(
        folder,
        ARABIC + "\n\n" + ARABIC + " (BBC) 9,400 " + ARABIC + ".\n",
        ARABIC + "\n\n" + ARABIC + " 17 " + ARABIC + ".\n",
        HEBREW + "\n\n" + HEBREW + " (Arup) 16, " + HEBREW + ".\n");
  }

  /** The bodies say something else than the headlines, so they make passages of their own. */
  static Report chinese(Path folder) throws Exception {
    String engineers = "\u5de5\u7a0b\u5e2b\u8aaa\uff0c";
    return report(
        folder,
        CHINESE + "\n\n" + engineers + "\u6e21\u8239\u3002\n",
        CHINESE + "\n\n" + engineers + "\u6a11\u88c2\u3002\n");
  }

  private static Report report(Path folder, String... articles) throws Exception {
    Files.createDirectories(folder);
    for (int i = 0; i < articles.length; i++) {
      Files.writeString(folder.resolve("outlet" + i + ".txt"), articles[i]);
    }
    return new Comparison(Options.none()).compare(folder);
  }

  /** Returns options with a font that has Chinese. */
  static PdfOptions chineseFont(Path folder) throws Exception {
    return new PdfOptions(PageSize.A4, List.of(UserFont.read(chineseFontFile(folder))));
  }

  static Path chineseFontFile(Path folder) throws Exception {
    String name = "fonts/ttf/NotoSansHK/NotoSansHK-Regular.ttf";
    Path file = folder.resolve("NotoSansHK-Regular.ttf");
    try (InputStream in = Scripts.class.getClassLoader().getResourceAsStream(name)) {
      Files.write(file, Objects.requireNonNull(in, name).readAllBytes());
    }
    return file;
  }

  static Fonts fonts() {
    return new Fonts(List.of());
  }

  /** Returns a report in which outlets print a text, in serif and, as a note, in sans. */
  static Report printing(String text) {
    ReportOutlet a = new ReportOutlet("a", "A", "A");
    ReportOutlet b = new ReportOutlet("b", "B", "B");
    return new Report(
        "all",
        "All",
        "",
        Wording.in(Locale.ENGLISH),
        Optional.empty(),
        List.of(a, b),
        new Summary(List.of(), List.of()),
        new Evidence(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of()),
        new Method(
            List.of(),
            List.of(),
            List.of(),
            List.of(new Method.SourceRow("A", "a.txt", "0", "", 1)),
            List.of(),
            List.of()),
        SampleCollation.of("all"));
  }
}
