package io.github.crossread.collation;

import io.github.crossread.alignment.Passage;
import io.github.crossread.alignment.Reading;
import io.github.crossread.article.Span;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the stretches in which two articles go side by side.
 *
 * <p>Sentences of one passage are a stretch; stretches that follow each other in both articles, in
 * the same order and with no aligned sentence between, are joined. What stands nowhere in its
 * article's text has no stretch.
 */
final class RunFinder {

  /** Two sentences of one passage, by their numbers among the aligned sentences. */
  private record Step(int a, int b, Run run) {

    Step join(Step next) {
      return new Step(
          next.a, next.b, new Run(run.a().cover(next.run.a()), run.b().cover(next.run.b())));
    }
  }

  private final Map<String, Integer> order = new HashMap<>();

  RunFinder(List<ArticleText> texts) {
    for (ArticleText text : texts) {
      List<Sentence> aligned = text.aligned();
      for (int i = 0; i < aligned.size(); i++) {
        order.put(aligned.get(i).id(), i);
      }
    }
  }

  /** Returns the stretches of two articles, in the order of {@code a}. */
  List<Run> runs(List<Passage> passages, String a, String b) {
    List<Step> joined = new ArrayList<>();
    Map<List<Integer>, Integer> ends = new HashMap<>();
    for (Step step : steps(passages, a, b)) {
      Integer before = ends.remove(List.of(step.a() - 1, step.b() - 1));
      int at = before == null ? joined.size() : before;
      if (before == null) {
        joined.add(step);
      } else {
        joined.set(at, joined.get(at).join(step));
      }
      ends.put(List.of(step.a(), step.b()), at);
    }
    return joined.stream().map(Step::run).toList();
  }

  private List<Step> steps(List<Passage> passages, String a, String b) {
    List<Step> steps = new ArrayList<>();
    for (Passage passage : passages) {
      Optional<Sentence> inA = passage.reading(a).map(Reading::compared);
      Optional<Sentence> inB = passage.reading(b).map(Reading::compared);
      if (inA.isPresent() && inB.isPresent()) {
        step(inA.get(), inB.get()).ifPresent(steps::add);
      }
    }
    steps.sort(Comparator.comparingInt(Step::a).thenComparingInt(Step::b));
    return steps;
  }

  private Optional<Step> step(Sentence a, Sentence b) {
    Optional<Span> inA = a.printed().source();
    Optional<Span> inB = b.printed().source();
    return inA.isEmpty() || inB.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Step(order.get(a.id()), order.get(b.id()), new Run(inA.get(), inB.get())));
  }
}
