package io.github.crossread.alignment;

import io.github.crossread.alignment.match.Matcher;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The figures of one annotated story.
 *
 * @param passages over pairs of the annotators' sentences, of two articles, that stand in one
 *     passage; a sentence of ours stands for the one of theirs that it is most like
 * @param added over the annotators' sentences that stand in no pair
 */
record StoryScore(Score passages, Score added) {

  static final StoryScore NONE = new StoryScore(Score.NONE, Score.NONE);

  StoryScore plus(StoryScore other) {
    return new StoryScore(passages.plus(other.passages), added.plus(other.added));
  }

  /** Aligns a story and holds it against its annotations. */
  static StoryScore of(AnnotatedStory story, Matcher matcher) {
    List<Passage> passages = Alignment.of(story.texts(), Optional.empty(), matcher);
    Set<Set<String>> found = pairs(story, passages);
    return new StoryScore(score(story, found), added(story, found));
  }

  private static Set<Set<String>> pairs(AnnotatedStory story, List<Passage> passages) {
    Set<Set<String>> pairs = new HashSet<>();
    for (Passage passage : passages) {
      List<Sentence> sentences =
          passage.readings().stream().flatMap(r -> r.sentences().stream()).toList();
      for (Sentence a : sentences) {
        for (Sentence b : sentences) {
          if (a.article().compareTo(b.article()) < 0) {
            for (String idA : mostLike(story, a)) {
              mostLike(story, b).forEach(idB -> pairs.add(Set.of(idA, idB)));
            }
          }
        }
      }
    }
    return pairs;
  }

  /** Returns the annotated sentence that one of ours is most like, if it is like any. */
  private static List<String> mostLike(AnnotatedStory story, Sentence sentence) {
    return story.ids().get(sentence.id()).stream().limit(1).toList();
  }

  private static Score score(AnnotatedStory story, Set<Set<String>> found) {
    Set<Set<String>> counted = new HashSet<>(found);
    counted.removeAll(labelled(story, true));
    Set<Set<String>> right = new HashSet<>(counted);
    right.retainAll(labelled(story, false));
    return new Score(right.size(), counted.size(), story.alignedPairs());
  }

  /** Partial pairs are neutral: neither right nor wrong. */
  private static Set<Set<String>> labelled(AnnotatedStory story, boolean partial) {
    return story.gold().entrySet().stream()
        .filter(label -> label.getValue().equals("partial") == partial)
        .map(Map.Entry::getKey)
        .map(Set::copyOf)
        .collect(Collectors.toSet());
  }

  private static Score added(AnnotatedStory story, Set<Set<String>> found) {
    Set<String> covered = new HashSet<>();
    for (ArticleText text : story.texts()) {
      text.sentences().forEach(sentence -> covered.addAll(story.ids().get(sentence.id())));
    }
    Set<String> aligned = members(labelled(story, false));
    Set<String> neutral = members(labelled(story, true));
    neutral.removeAll(aligned);
    Set<String> alone = new HashSet<>(story.sentences());
    alone.removeAll(aligned);
    alone.removeAll(neutral);
    Set<String> said = new HashSet<>(covered);
    said.removeAll(members(found));
    said.removeAll(neutral);
    Set<String> right = new HashSet<>(said);
    right.retainAll(alone);
    return new Score(right.size(), said.size(), alone.size());
  }

  private static Set<String> members(Set<Set<String>> pairs) {
    return pairs.stream().flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));
  }
}
