package io.github.crossread.alignment.match;

import io.github.crossread.alignment.AnnotatedEvents;
import io.github.crossread.alignment.AnnotatedStory;
import io.github.crossread.alignment.match.LogisticFit.Example;
import io.github.crossread.alignment.term.SetView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fits the matcher's two models to annotated stories.
 *
 * <p>What the second look knows of the first comes, for each story, from a first look that was
 * fitted without it, as it will be on stories that nobody annotated.
 */
public final class MatcherFit {

  /** So many parts, each of which is left out of one fit. */
  public static final int FOLDS = 6;

  /**
   * What the logarithmic odds of all pairs gain at the second look: a set is read for what its
   * articles share. Chosen with {@code PairEvidence.TIE} on stories that were left out.
   */
  private static final double LEAN = 0.3;

  private static final List<Feature> FIRST =
      List.copyOf(EnumSet.range(Feature.LETTERS, Feature.NEXT_TO));

  private MatcherFit() {}

  /**
   * A story whose pairs were looked at each for itself, once for many fits.
   *
   * @param features of the candidates, in their order; a fit sets those of the context anew
   */
  public record Prepared(
      AnnotatedStory story, SetView set, Candidates candidates, List<Features> features) {

    public static Prepared of(AnnotatedStory story) {
      SetView set = new SetView(story.texts());
      Candidates candidates = Candidates.of(set);
      PairFeatures alone = new PairFeatures(set);
      return new Prepared(
          story,
          set,
          candidates,
          IntStream.range(0, candidates.size())
              .mapToObj(pair -> alone.of(candidates.a(pair), candidates.b(pair)))
              .toList());
    }

    /** Returns the annotated pairs; partial ones are neutral and left out. */
    Stream<Example> examples() {
      return IntStream.range(0, candidates.size())
          .boxed()
          .flatMap(
              pair -> {
                Optional<String> label = label(pair);
                return label.equals(Optional.of("partial"))
                    ? Stream.empty()
                    : Stream.of(
                        new Example(features.get(pair), label.isPresent(), weight(story.kind())));
              });
    }

    private Optional<String> label(int pair) {
      return story.label(
          set.get(candidates.a(pair)).sentence(), set.get(candidates.b(pair)).sentence());
    }

    /** Sets what the second look knows of the first. */
    void look(LogisticModel firstLook) {
      double[] scores =
          IntStream.range(0, candidates.size())
              .mapToDouble(
                  pair ->
                      Copies.areCopies(set, candidates.a(pair), candidates.b(pair))
                          ? 1
                          : firstLook.probability(features.get(pair)))
              .toArray();
      ContextFeatures context = new ContextFeatures(set, candidates, scores);
      IntStream.range(0, scores.length).forEach(pair -> context.addTo(features.get(pair), pair));
    }
  }

  /**
   * Reads all that the models are fitted to: the invented stories, and the folders that {@code
   * crossread.events} and {@code crossread.stories} name.
   */
  public static List<Prepared> prepared() throws Exception {
    List<AnnotatedStory> stories = new ArrayList<>(AnnotatedStory.invented());
    stories.addAll(AnnotatedEvents.readAll(Path.of(System.getProperty("crossread.events"))));
    stories.addAll(AnnotatedStory.printed());
    return stories.stream().map(Prepared::of).toList();
  }

  public static Matcher fit(List<Prepared> stories) {
    for (int fold = 0; fold < FOLDS; fold++) {
      LogisticModel without = LogisticFit.fit(examples(part(stories, fold, false)), FIRST);
      part(stories, fold, true).forEach(story -> story.look(without));
    }
    List<Example> examples = examples(stories);
    LogisticModel secondLook = LogisticFit.fit(examples, List.of(Feature.values()));
    return new Matcher(
        LogisticFit.fit(examples, FIRST),
        new LogisticModel(secondLook.intercept() + LEAN, secondLook.terms()));
  }

  private static List<Example> examples(List<Prepared> stories) {
    return stories.stream().flatMap(Prepared::examples).toList();
  }

  /**
   * Returns how much a pair counts. Sentences may share an event and state different things of it,
   * and there are many such pairs.
   */
  private static double weight(AnnotatedStory.Kind kind) {
    return switch (kind) {
      case INVENTED -> 1;
      case PRINTED -> 0.5;
      case EVENTS -> 0.1;
    };
  }

  /** Returns one part of the stories, or all the others. */
  public static List<Prepared> part(List<Prepared> stories, int fold, boolean inside) {
    return IntStream.range(0, stories.size())
        .filter(i -> (i % FOLDS == fold) == inside)
        .mapToObj(stories::get)
        .toList();
  }
}
