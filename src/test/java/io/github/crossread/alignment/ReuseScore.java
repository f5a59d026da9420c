package io.github.crossread.alignment;

import io.github.crossread.alignment.run.Run;
import io.github.crossread.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How well runs agree with known cases of reuse, by plagdet (Potthast et al., "An Evaluation
 * Framework for Plagiarism Detection", 2010): F1 of chars, macro over cases and runs, divided by
 * the logarithm of how many runs a case is cut into.
 */
final class ReuseScore {

  private double recall;
  private double precision;
  private int pieces;
  private int seen;
  private int cases;
  private int runs;

  /** Adds a pair of documents: its cases, and the runs found in it. */
  void add(List<Run> truth, List<Run> found) {
    for (Run one : truth) {
      List<Run> hits = found.stream().filter(run -> touch(one, run)).toList();
      recall += covered(one, hits);
      pieces += hits.size();
      seen += hits.isEmpty() ? 0 : 1;
      cases++;
    }
    for (Run run : found) {
      precision += covered(run, truth.stream().filter(one -> touch(run, one)).toList());
      runs++;
    }
  }

  private static boolean touch(Run x, Run y) {
    return x.a().overlaps(y.a()) && x.b().overlaps(y.b());
  }

  private static double covered(Run run, List<Run> others) {
    int size = run.a().length() + run.b().length();
    return size == 0
        ? 0
        : (double) (covered(run, others, Run::a) + covered(run, others, Run::b)) / size;
  }

  private static int covered(Run run, List<Run> others, Function<Run, Span> side) {
    List<Span> spans = new ArrayList<>(others.stream().map(side).toList());
    spans.sort(Comparator.comparingInt(Span::begin).thenComparingInt(Span::end));
    int total = 0;
    int reached = side.apply(run).begin();
    for (Span span : spans) {
      int begin = Math.max(span.begin(), reached);
      int end = Math.min(span.end(), side.apply(run).end());
      if (end > begin) {
        total += end - begin;
        reached = end;
      }
    }
    return total;
  }

  double plagdet() {
    double r = recall / Math.max(1, cases);
    double p = precision / Math.max(1, runs);
    double granularity = seen == 0 ? 1 : (double) pieces / seen;
    double f1 = p + r == 0 ? 0 : 2 * p * r / (p + r);
    return f1 / (Math.log1p(granularity) / Math.log(2));
  }

  int runs() {
    return runs;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "plagdet %.4f recall %.4f precision %.4f cases %d runs %d",
        plagdet(),
        recall / Math.max(1, cases),
        precision / Math.max(1, runs),
        cases,
        runs);
  }
}
