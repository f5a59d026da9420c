package io.github.crossread.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.OtherJava;
import io.github.crossread.report.pdf.type.PageSize;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand pages are written by a Java that has 256 MB. */
class SmallHeapTest {
  private static final String HEAP = "-Xmx256m";

  @TempDir private Path folder;

  /** What the small Java runs: prints a large report to the file that is named. */
  static final class Program {
    private Program() {}

    public static void main(String... arguments) throws Exception {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
        new PdfRenderer(new PdfOptions(PageSize.A4)).render(LargeReport.document(20, 3800), out);
      }
    }
  }

  @Test
  void a_thousand_pages_need_no_more_than_256_megabytes() throws Exception {
    Path pdf = folder.resolve("large.pdf");

    OtherJava.run(List.of(HEAP), Program.class, pdf);

    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getNumberOfPages()).isBetween(1000, 1500);
    }
  }
}
