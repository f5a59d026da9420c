package io.github.crossread.benchmark;

import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.PrintedReports;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole way of the example's five articles: files to the report in all formats. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
public class ReportBenchmark {

  private final Comparison comparison = new Comparison(Options.none());
  private final List<Renderer> renderers = PrintedReports.renderers();

  /** Files to all formats. */
  @Benchmark
  public void allFormats() throws IOException, InputException {
    Report report = comparison.compare(Articles.example());
    for (Renderer renderer : renderers) {
      renderer.render(report, OutputStream.nullOutputStream());
    }
  }
}
