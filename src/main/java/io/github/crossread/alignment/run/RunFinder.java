package io.github.crossread.alignment.run;

import io.github.crossread.alignment.term.Vocabulary;
import io.github.crossread.article.Span;
import io.github.crossread.text.ArticleText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Finds the stretches in which two articles go side by side.
 *
 * <p>Seeds, extension and filtering as in Sanchez-Perez, Sidorov and Gelbukh, "A winning approach
 * to text alignment for text reuse detection at PAN 2014": pairs of sentences that are alike; those
 * near each other on both sides joined, with smaller gaps where the whole is not alike; what stays
 * short dropped. Where one side is a summary of the other, larger gaps are joined. Ours: a run's
 * first and last sentence are cut where the shared words begin and end.
 */
public final class RunFinder {

  private static final int GAP = 4;
  private static final int GAP_IN_SUMMARY = 24;

  /** One side of a summary is at least this many times as long as the other. */
  private static final int SUMMARY = 3;

  private static final double LEAST_LIKENESS = 0.34;
  private static final int SHORTEST_RUN = 150;

  /**
   * What a word costs at a run's end that the other side lacks, where one that it has is worth 1.
   */
  private static final double LACKING = 0.5;

  private static final double FUNCTION_WORD = 0.1;

  private final Map<String, Units> unitsOf = new HashMap<>();

  /** Looks at the articles of a set. */
  public RunFinder(List<ArticleText> texts) {
    Vocabulary vocabulary = new Vocabulary();
    texts.forEach(text -> unitsOf.put(text.article().id(), Units.of(text, vocabulary)));
  }

  /** Returns the runs of two articles, by their ids, in the order of the one. */
  public List<Run> runs(String articleA, String articleB) {
    Units a = unitsOf.get(articleA);
    Units b = unitsOf.get(articleB);
    return UnitPair.of(a, b)
        .filter(pair -> !pair.seeds().isEmpty())
        .map(pair -> runs(pair, a, b))
        .orElse(List.of());
  }

  private static List<Run> runs(UnitPair pair, Units a, Units b) {
    List<Seed> seeds = pair.seeds();
    List<Run> summary = runs(clusters(pair, seeds, GAP_IN_SUMMARY), a, b);
    List<Run> runs = isSummary(summary) ? summary : runs(clusters(pair, seeds, GAP), a, b);
    return runs.stream()
        .sorted(
            Comparator.<Run>comparingInt(run -> run.a().begin())
                .thenComparingInt(run -> run.b().begin()))
        .toList();
  }

  private static List<SeedCluster> clusters(UnitPair pair, List<Seed> seeds, int gap) {
    return new SeedCluster(seeds)
        .split(gap).stream().flatMap(cluster -> alike(pair, cluster, gap)).toList();
  }

  /** A cluster that is not alike as a whole is taken apart at its smaller gaps. */
  private static Stream<SeedCluster> alike(UnitPair pair, SeedCluster cluster, int gap) {
    if (likeness(pair, cluster) >= LEAST_LIKENESS) {
      return Stream.of(cluster);
    }
    return gap == 0 ? Stream.empty() : clusters(pair, cluster.seeds(), smaller(gap)).stream();
  }

  private static int smaller(int gap) {
    return gap > 2 * GAP ? gap / 2 : gap - 1;
  }

  private static double likeness(UnitPair pair, SeedCluster cluster) {
    return pair.likeness(
        cluster.begin(Seed::a), cluster.end(Seed::a), cluster.begin(Seed::b), cluster.end(Seed::b));
  }

  private static List<Run> runs(List<SeedCluster> clusters, Units a, Units b) {
    List<Run> runs = new ArrayList<>();
    for (SeedCluster cluster : clusters) {
      List<Unit> inA = units(a, cluster, Seed::a);
      List<Unit> inB = units(b, cluster, Seed::b);
      Run run = new Run(span(inA, stems(inB)), span(inB, stems(inA)));
      if (run.a().length() >= SHORTEST_RUN && run.b().length() >= SHORTEST_RUN) {
        runs.add(run);
      }
    }
    return runs;
  }

  private static List<Unit> units(Units units, SeedCluster cluster, ToIntFunction<Seed> side) {
    return units.between(cluster.begin(side), cluster.end(side) + 1);
  }

  private static BitSet stems(List<Unit> units) {
    BitSet stems = new BitSet();
    units.forEach(unit -> unit.stems().forEach(stems::set));
    return stems;
  }

  /**
   * From where the first unit begins to share words with the other side, to where the last ends to.
   */
  private static Span span(List<Unit> units, BitSet other) {
    List<Unit.Word> first = units.get(0).words();
    List<Unit.Word> last = units.get(units.size() - 1).words();
    int begin = first.get(0).span().begin();
    double best = Double.NEGATIVE_INFINITY;
    double sum = 0;
    for (int i = first.size() - 1; i >= 0; i--) {
      sum += worth(first.get(i), other);
      if (sum > best) {
        best = sum;
        begin = first.get(i).span().begin();
      }
    }
    int end = begin;
    best = Double.NEGATIVE_INFINITY;
    sum = 0;
    for (Unit.Word word : last) {
      sum += worth(word, other);
      if (sum > best) {
        best = sum;
        end = word.span().end();
      }
    }
    return new Span(begin, Math.max(begin, end));
  }

  private static double worth(Unit.Word word, BitSet other) {
    boolean shared = other.get(word.stem());
    if (!word.content()) {
      return shared ? FUNCTION_WORD : -FUNCTION_WORD;
    }
    return shared ? 1 : -LACKING;
  }

  private static boolean isSummary(List<Run> runs) {
    int lengthA = runs.stream().mapToInt(run -> run.a().length()).sum();
    int lengthB = runs.stream().mapToInt(run -> run.b().length()).sum();
    return !runs.isEmpty() && (lengthA >= SUMMARY * lengthB || lengthB >= SUMMARY * lengthA);
  }
}
