package io.github.crossread.benchmark;

import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.alignment.Alignment;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.reader.ArticleSetReader;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Report;
import io.github.crossread.report.json.JsonRenderer;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.TextAnalyzer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What large sets of invented articles cost: whether time grows with the text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class SetBenchmark {

  /** How many there are in the set. */
  @Param({"100", "400"})
  private int articles;

  private Path folder = Path.of("");
  private List<ArticleText> texts = List.of();
  private Optional<Report> report = Optional.empty();

  /** Does the steps once, so that each can be measured by itself. */
  @Setup
  public void prepare() throws IOException, InputException {
    folder = Articles.set(articles);
    texts = new TextAnalyzer().analyze(new ArticleSetReader(Optional.empty()).read(folder));
    report = Optional.of(compare());
  }

  /** Sentences to passages. */
  @Benchmark
  public List<Passage> align() {
    return Alignment.of(texts);
  }

  /** Files to the report. */
  @Benchmark
  public Report compare() throws InputException {
    return new Comparison(Options.none()).compare(folder);
  }

  /** The report to JSON. */
  @Benchmark
  public void json() throws IOException {
    new JsonRenderer().render(report.orElseThrow(), OutputStream.nullOutputStream());
  }
}
