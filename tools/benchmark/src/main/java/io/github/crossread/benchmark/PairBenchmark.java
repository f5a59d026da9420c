package io.github.crossread.benchmark;

import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.alignment.Alignment;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.reader.ArticleSetReader;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.json.JsonRenderer;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.TextAnalyzer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * What two articles cost, step by step and in all: the folder of such pairs that {@code
 * crossread.reuse} names, or invented ones. An operation is a round over all pairs, lest one
 * iteration meet longer articles than the next; the line {@code pairs} has the time of one pair.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
public class PairBenchmark {

  /** How many pairs were worked on. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Count {

    public long pairs;
  }

  /** One for all pairs, as a run over many sets has it. */
  private final TextAnalyzer analyzer = new TextAnalyzer();

  private final Comparison comparison = new Comparison(Options.none());
  private final JsonRenderer json = new JsonRenderer();

  private final List<Path> folders = new ArrayList<>();
  private final List<ArticleSet> sets = new ArrayList<>();
  private final List<List<ArticleText>> texts = new ArrayList<>();

  /** Does the steps once, so that each can be measured by itself. */
  @Setup
  public void prepare() throws IOException, InputException {
    folders.addAll(Articles.pairs());
    for (Path folder : folders) {
      sets.add(read(folder));
    }
    for (ArticleSet set : sets) {
      texts.add(split(set));
    }
  }

  private static ArticleSet read(Path folder) throws InputException {
    return new ArticleSetReader(Optional.empty()).read(folder);
  }

  private List<ArticleText> split(ArticleSet set) {
    return analyzer.analyze(set);
  }

  private static List<Passage> align(List<ArticleText> pair) {
    return Alignment.of(pair);
  }

  /** Files to articles. */
  @Benchmark
  public void read(Blackhole hole, Count count) throws InputException {
    for (Path folder : folders) {
      hole.consume(read(folder));
      count.pairs++;
    }
  }

  /** Articles to sentences and words. */
  @Benchmark
  public void split(Blackhole hole, Count count) {
    for (ArticleSet set : sets) {
      hole.consume(split(set));
      count.pairs++;
    }
  }

  /** Sentences to passages. */
  @Benchmark
  public void align(Blackhole hole, Count count) {
    for (List<ArticleText> pair : texts) {
      hole.consume(align(pair));
      count.pairs++;
    }
  }

  /** Files to passages. */
  @Benchmark
  public void readSplitAndAlign(Blackhole hole, Count count) throws InputException {
    for (Path folder : folders) {
      hole.consume(align(split(read(folder))));
      count.pairs++;
    }
  }

  /** The whole way: files to the report in JSON. */
  @Benchmark
  public void report(Count count) throws IOException, InputException {
    for (Path folder : folders) {
      json.render(comparison.compare(folder), OutputStream.nullOutputStream());
      count.pairs++;
    }
  }
}
