package io.github.crossread.document;

import io.github.crossread.collation.Finding;
import io.github.crossread.collation.Versions;
import io.github.crossread.document.Annotated.Gap;
import io.github.crossread.document.Annotated.Left;
import io.github.crossread.document.Annotated.Part;
import io.github.crossread.document.Annotated.Sentence;
import io.github.crossread.report.Composition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts articles of one text behind each other, likewise the versions of one article, and lays each
 * beside one before it: what both have word for word is told in a line, and in what is left the
 * words are marked that differ.
 *
 * <p>An article of which most is its own stays as it is.
 */
final class SharedTexts {

  private final Composition composition;
  private final LikeParts likeParts;
  private final DifferingWords words;

  SharedTexts(Composition composition, Map<String, Integer> numbers) {
    this.composition = composition;
    likeParts = new LikeParts(composition, numbers);
    words = new DifferingWords(composition);
  }

  /** An article with its sentences, and the place of each by what is told of it. */
  private record Printed(Annotated whole, Map<List<?>, Integer> places) {

    /** Returns, for the sentences of both, the places here and there. */
    private Map<Integer, Integer> same(Printed other) {
      Map<Integer, Integer> same = new HashMap<>();
      places.forEach(
          (words, place) -> {
            Integer there = other.places.get(words);
            if (there != null) {
              same.put(place, there);
            }
          });
      return same;
    }
  }

  /** An article, and for sentences of it by their places those that it has from the other. */
  private record Beside(
      Annotated other, Map<Integer, Integer> same, Map<Integer, Sentence> differing) {

    private boolean isMostOf(Annotated article) {
      return 2 * (same.size() + differing.size()) >= article.sentences().size();
    }
  }

  /** Returns all articles, those that share a text where the first of them stands. */
  List<Annotated> laid(List<Annotated> whole) {
    Map<String, Annotated> byArticle = new LinkedHashMap<>();
    whole.forEach(article -> byArticle.put(article.article(), article));
    List<Annotated> laid = new ArrayList<>();
    for (Set<String> group : groups(byArticle.keySet())) {
      List<Printed> before = new ArrayList<>();
      for (String id : group) {
        Printed article = printed(byArticle.get(id));
        laid.add(beside(article, before));
        before.add(article);
      }
    }
    return laid;
  }

  private Printed printed(Annotated article) {
    Map<List<?>, Integer> places = new HashMap<>();
    article.sentences().forEach(s -> places.putIfAbsent(words.words(article, s), s.place()));
    return new Printed(article, places);
  }

  /** Returns the articles in the order of the set, those that share a text together. */
  private Set<Set<String>> groups(Set<String> articles) {
    Map<String, Set<String>> groupOf = new LinkedHashMap<>();
    articles.forEach(article -> groupOf.put(article, new LinkedHashSet<>(Set.of(article))));
    Stream.concat(
            composition.collation().findings(Finding.OneText.class).stream()
                .map(Finding.OneText::articles),
            composition.collation().versions().stream().map(Versions::articles))
        .forEach(together -> join(together, groupOf));
    return new LinkedHashSet<>(groupOf.values());
  }

  private static void join(List<String> together, Map<String, Set<String>> groupOf) {
    Set<String> joined = groupOf.get(together.get(0));
    for (String article : together) {
      Set<String> group = groupOf.get(article);
      if (group != joined) {
        joined.addAll(group);
        group.forEach(one -> groupOf.put(one, joined));
      }
    }
  }

  private Annotated beside(Printed article, List<Printed> before) {
    Optional<Printed> nearest = Optional.empty();
    int most = 0;
    for (Printed other : before) {
      int same = article.same(other).size();
      if (nearest.isEmpty() || same > most) {
        nearest = Optional.of(other);
        most = same;
      }
    }
    return nearest
        .map(other -> beside(article, other))
        .filter(beside -> beside.isMostOf(article.whole()))
        .map(beside -> marked(article.whole(), beside))
        .orElse(article.whole());
  }

  private Beside beside(Printed article, Printed other) {
    Map<Integer, Integer> same = article.same(other);
    Map<Integer, Sentence> differing = new HashMap<>();
    for (Sentence sentence : article.whole().sentences()) {
      if (!same.containsKey(sentence.place())) {
        words
            .marked(article.whole(), sentence, other.whole())
            .ifPresent(text -> differing.put(sentence.place(), sentence.with(text)));
      }
    }
    return new Beside(other.whole(), same, differing);
  }

  /** What both leave out is told at the end, once. */
  private Annotated marked(Annotated article, Beside beside) {
    List<Part> parts = new ArrayList<>();
    List<Part> alike = new ArrayList<>();
    List<Part> neither = new ArrayList<>();
    for (Part part : article.parts()) {
      if (part instanceof Sentence sentence && beside.same().containsKey(sentence.place())) {
        alike.add(sentence);
      } else if (part instanceof Sentence sentence) {
        close(parts, alike, beside);
        parts.add(beside.differing().getOrDefault(sentence.place(), sentence));
      } else if (part instanceof Gap gap) {
        Set<String> there = leftOut(beside.other(), gap.perhaps());
        some(gap, left -> there.contains(left.passage())).ifPresent(neither::add);
        Optional<Part> only = some(gap, left -> !there.contains(left.passage()));
        only.ifPresent(own -> close(parts, alike, beside));
        only.ifPresent(parts::add);
      }
    }
    close(parts, alike, beside);
    close(parts, neither, beside);
    return article.beside(beside.other().article(), parts);
  }

  private static Set<String> leftOut(Annotated other, boolean perhaps) {
    return other.parts().stream()
        .filter(part -> part instanceof Gap gap && gap.perhaps() == perhaps)
        .flatMap(gap -> ((Gap) gap).statements().stream())
        .map(Left::passage)
        .collect(Collectors.toSet());
  }

  private static Optional<Part> some(Gap gap, Predicate<Left> chosen) {
    List<Left> statements = gap.statements().stream().filter(chosen).toList();
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(new Gap(gap.perhaps(), statements));
  }

  private void close(List<Part> parts, List<Part> alike, Beside beside) {
    if (!alike.isEmpty()) {
      parts.add(likeParts.compose(alike, beside.other().article(), beside.same()));
      alike.clear();
    }
  }
}
