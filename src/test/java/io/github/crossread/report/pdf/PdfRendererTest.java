package io.github.crossread.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfRendererTest {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static byte[] render(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(PageSize.A4).render(report, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_3_A"})
  void a_report_is_accessible_and_fit_for_archives(PDFAFlavour flavour) throws Exception {
    byte[] pdf = render(SaltgateReport.report());

    assertThat(faults(pdf, flavour)).isEmpty();
  }

  private static String faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .map(
              a ->
                  a.getRuleId().getClause()
                      + " "
                      + a.getMessage()
                      + " "
                      + a.getLocation().getContext())
          .distinct()
          .limit(20)
          .collect(Collectors.joining("\n"));
    }
  }
}
