package io.github.crossread.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.ExampleReport;
import io.github.crossread.document.Document;
import io.github.crossread.document.DocumentComposer;
import io.github.crossread.report.Report;
import io.github.crossread.report.pdf.type.PageSize;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says: each kind of report is PDF/UA-1 and PDF/A-3a at once. */
class ConformanceTest {
  /** The Basic Multilingual Plane; beyond it are no other kinds of characters. */
  private static final int EVERY_CODE_POINT_BELOW = 0x10000;

  @TempDir private Path folder;

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private record Case(String name, Document document, PdfOptions options) {
    Case(String name, Report report, PdfOptions options) {
      this(name, new DocumentComposer().compose(report), options);
    }
  }

  @TestFactory
  Stream<DynamicTest> every_kind_of_report_is_accessible_and_fit_for_archives() throws Exception {
    PdfOptions own = new PdfOptions(PageSize.A4);
    return Stream.of(
            new Case("in large type", ExampleReport.report(), new PdfOptions(PageSize.A4.large())),
            new Case("on Letter", ExampleReport.report(), new PdfOptions(PageSize.LETTER)),
            new Case("on 21 outlets", LargeReport.document(21, 40), own),
            new Case("hostile", HostileReport.document(), own),
            new Case("from right to left", Scripts.rightToLeft(folder.resolve("rtl")), own),
            new Case("Chinese", Scripts.chinese(folder.resolve("zh")), Scripts.chineseFont(folder)),
            new Case("Chinese without a font", Scripts.chinese(folder.resolve("none")), own),
            new Case("of every code point", everyCodePoint(), own),
            new Case("of a hundred pages", LargeReport.document(12, 300), own))
        .flatMap(
            report ->
                Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A).map(f -> test(report, f)));
  }

  private static DynamicTest test(Case report, PDFAFlavour flavour) {
    return DynamicTest.dynamicTest(
        report.name + ", " + flavour, () -> assertThat(faults(pdf(report), flavour)).isEmpty());
  }

  private static byte[] pdf(Case report) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(report.options, new LeastJson(), new MissingCharacters())
        .render(report.document, out);
    return out.toByteArray();
  }

  private static String faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      String faults =
          result.getTestAssertions().stream()
              .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
              .distinct()
              .collect(Collectors.joining("\n"));
      return result.isCompliant() ? "" : "not compliant: " + faults;
    }
  }

  private static Report everyCodePoint() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c < EVERY_CODE_POINT_BELOW; c++) {
      all.appendCodePoint(c);
      if (c % 24 == 23) {
        all.append(' ');
      }
    }
    return Scripts.printing(all.toString());
  }

  @Test
  void the_report_of_a_hundred_pages_has_a_hundred_pages() throws Exception {
    byte[] pdf = pdf(new Case("", LargeReport.document(12, 360), new PdfOptions(PageSize.A4)));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isBetween(90, 130);
    }
  }

  @Test
  void no_code_point_at_all_stops_a_report() {
    List<Integer> planes = Stream.iterate(1, plane -> plane + 1).limit(16).toList();

    for (int plane : planes) {
      StringBuilder some = new StringBuilder();
      for (int c = plane << 16; c < (plane + 1) << 16; c += 31) {
        some.appendCodePoint(c).append(' ');
      }
      some.appendCodePoint((plane << 16) + 0xFFFE).appendCodePoint((plane << 16) + 0xFFFF);
      assertThat(
              new Layout(
                      new DocumentComposer().compose(Scripts.printing(some.toString())),
                      PageSize.A4,
                      Scripts.fonts())
                  .laid()
                  .pages())
          .isNotEmpty();
    }
  }
}
