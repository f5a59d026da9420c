package io.github.crossread.alignment.match;

import io.github.crossread.alignment.AnnotatedStory;
import io.github.crossread.alignment.match.LogisticFit.Example;
import io.github.crossread.alignment.term.SetView;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Fits the matcher's two models to annotated stories.
 *
 * <p>What the second look knows of the first comes, for each story, from a first look that was
 * fitted without it, as it will be on stories that nobody annotated.
 */
public final class MatcherFit {

  /** So many parts, each of which is left out of one fit. */
  public static final int FOLDS = 6;

  private static final List<Feature> FIRST =
      List.copyOf(EnumSet.range(Feature.LETTERS, Feature.NEXT_TO));

  private MatcherFit() {}

  public static Matcher fit(List<AnnotatedStory> stories) {
    LogisticModel firstLook = LogisticFit.fit(firstLooks(stories), FIRST);
    List<Example> secondLooks = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      LogisticModel without = LogisticFit.fit(firstLooks(part(stories, fold, false)), FIRST);
      for (AnnotatedStory story : part(stories, fold, true)) {
        secondLooks.addAll(examples(story, Optional.of(without)));
      }
    }
    return new Matcher(firstLook, LogisticFit.fit(secondLooks, List.of(Feature.values())));
  }

  /** Returns one part of the stories, or all the others. */
  public static List<AnnotatedStory> part(List<AnnotatedStory> stories, int fold, boolean inside) {
    List<AnnotatedStory> part = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      if ((i % FOLDS == fold) == inside) {
        part.add(stories.get(i));
      }
    }
    return part;
  }

  private static List<Example> firstLooks(List<AnnotatedStory> stories) {
    return stories.stream().flatMap(s -> examples(s, Optional.empty()).stream()).toList();
  }

  /** Partial pairs are neutral and left out. */
  private static List<Example> examples(AnnotatedStory story, Optional<LogisticModel> firstLook) {
    SetView set = new SetView(story.texts());
    Candidates candidates = Candidates.of(set);
    List<Features> features = features(set, candidates, firstLook);
    List<Example> examples = new ArrayList<>();
    for (int pair = 0; pair < candidates.size(); pair++) {
      Optional<String> label =
          story.label(
              set.get(candidates.a(pair)).sentence(), set.get(candidates.b(pair)).sentence());
      if (!label.equals(Optional.of("partial"))) {
        examples.add(new Example(features.get(pair), label.isPresent()));
      }
    }
    return examples;
  }

  private static List<Features> features(
      SetView set, Candidates candidates, Optional<LogisticModel> firstLook) {
    PairFeatures alone = new PairFeatures(set);
    List<Features> features =
        IntStream.range(0, candidates.size())
            .mapToObj(pair -> alone.of(candidates.a(pair), candidates.b(pair)))
            .toList();
    firstLook.ifPresent(
        model -> {
          double[] scores =
              IntStream.range(0, candidates.size())
                  .mapToDouble(
                      pair ->
                          Copies.areCopies(set, candidates.a(pair), candidates.b(pair))
                              ? 1
                              : model.probability(features.get(pair)))
                  .toArray();
          ContextFeatures context = new ContextFeatures(set, candidates, scores);
          IntStream.range(0, scores.length)
              .forEach(pair -> context.addTo(features.get(pair), pair));
        });
    return features;
  }
}
