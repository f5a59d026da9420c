package io.github.crossread.alignment;

import io.github.crossread.alignment.match.Matcher;
import io.github.crossread.alignment.reading.Bead;
import io.github.crossread.alignment.reading.Near;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.alignment.term.Terms;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much more there is to what a report is sure of than to what it calls unsure or asks its
 * reader to compare.
 *
 * @param counts what annotators say of each kind of claim: "reworded" where they aligned what it is
 *     about, "partial" where that has a part in common, "none" otherwise
 */
record DoubtScore(Map<Claim, Map<String, Integer>> counts) {

  private static final String ALIGNED = "reworded";

  private static final String NONE = "none";

  /** What a report says; "omitted" where one outlet lacks what two or more have. */
  enum Claim {
    SURE_REWORDING,
    UNSURE_REWORDING,
    OMITTED,
    OMITTED_BUT_NEAR,
    NEAR_OMITTED,
    ONLY_HERE,
    ONLY_HERE_BUT_NEAR,
    NEAR_ONLY_HERE
  }

  DoubtScore() {
    this(new EnumMap<>(Claim.class));
  }

  /** Adds what a report says of a story. */
  void add(AnnotatedStory story, Matcher matcher) {
    for (Passage passage : Alignment.of(story.texts(), Optional.empty(), matcher)) {
      rewordings(story, passage);
      if (passage.isShared()) {
        omissions(story, passage);
      } else if (!passage.isLoneHeadline()) {
        onlyHere(story, passage);
      }
    }
  }

  private void rewordings(AnnotatedStory story, Passage passage) {
    for (Reading reading : passage.readings()) {
      for (Bead bead : reading.beads()) {
        if (bead.relation() == Relation.REWORDED && bead.grounds().isPresent()) {
          boolean sure = bead.grounds().get().isSure();
          count(
              sure ? Claim.SURE_REWORDING : Claim.UNSURE_REWORDING,
              label(story, bead.base(), bead.sentences()));
        }
      }
    }
  }

  private void omissions(AnnotatedStory story, Passage passage) {
    for (ArticleText text : story.texts()) {
      String article = text.article().id();
      if (passage.reading(article).isEmpty()) {
        Optional<Near> near = passage.near(article);
        count(
            near.isPresent() ? Claim.OMITTED_BUT_NEAR : Claim.OMITTED,
            label(story, sentences(passage), text.aligned()));
        near.ifPresent(n -> count(Claim.NEAR_OMITTED, label(story, passage, n)));
      }
    }
  }

  private void onlyHere(AnnotatedStory story, Passage passage) {
    List<Sentence> others =
        story.texts().stream()
            .filter(text -> passage.reading(text.article().id()).isEmpty())
            .flatMap(text -> text.aligned().stream())
            .toList();
    Optional<Near> nearest =
        passage.near().stream().max(Comparator.comparingDouble(Near::probability));
    count(
        nearest.isPresent() ? Claim.ONLY_HERE_BUT_NEAR : Claim.ONLY_HERE,
        label(story, sentences(passage), others));
    nearest.ifPresent(n -> count(Claim.NEAR_ONLY_HERE, label(story, passage, n)));
  }

  private static List<Sentence> sentences(Passage passage) {
    return passage.readings().stream().flatMap(r -> r.sentences().stream()).toList();
  }

  private static String label(AnnotatedStory story, Passage passage, Near near) {
    return label(story, sentences(passage), List.of(near.sentence()));
  }

  private static String label(
      AnnotatedStory story, Collection<Sentence> some, Collection<Sentence> others) {
    Set<String> labels =
        some.stream()
            .flatMap(a -> others.stream().flatMap(b -> story.label(a, b).stream()))
            .map(label -> label.equals("same") ? ALIGNED : label)
            .collect(Collectors.toSet());
    return labels.contains(ALIGNED) ? ALIGNED : labels.stream().findFirst().orElse(NONE);
  }

  private void count(Claim claim, String label) {
    counts.computeIfAbsent(claim, c -> new TreeMap<>()).merge(label, 1, Integer::sum);
  }

  /** Returns the share of claims of a kind that annotators say this of. */
  double share(Claim claim, String label) {
    Map<String, Integer> labels = counts.getOrDefault(claim, Map.of());
    int all = labels.values().stream().mapToInt(Integer::intValue).sum();
    return Terms.share(labels.getOrDefault(label, 0), all);
  }
}
