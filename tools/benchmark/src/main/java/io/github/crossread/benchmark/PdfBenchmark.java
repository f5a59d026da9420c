package io.github.crossread.benchmark;

import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Report;
import io.github.crossread.report.pdf.PdfOptions;
import io.github.crossread.report.pdf.PdfRenderer;
import io.github.crossread.report.pdf.type.PageSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the PDF of the example costs; the line {@code pages} has the time of one page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 4, time = 5)
public class PdfBenchmark {

  /** How many pages were made. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Count {

    public long pages;
  }

  private final PdfRenderer renderer = new PdfRenderer(new PdfOptions(PageSize.A4));
  private Optional<Report> report = Optional.empty();
  private int pages;

  /** Makes the report, and counts its pages. */
  @Setup
  public void prepare() throws IOException, InputException {
    report = Optional.of(new Comparison(Options.none()).compare(Articles.example()));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    renderer.render(report.get(), pdf);
    try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
      pages = document.getNumberOfPages();
    }
  }

  /** The report to PDF. */
  @Benchmark
  public void pdf(Count count) throws IOException {
    renderer.render(report.orElseThrow(), OutputStream.nullOutputStream());
    count.pages += pages;
  }
}
