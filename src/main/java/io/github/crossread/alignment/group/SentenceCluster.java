package io.github.crossread.alignment.group;

import io.github.crossread.alignment.term.SetView;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Sentences that are taken to state the same, and what ties them to others. */
final class SentenceCluster {

  private final NavigableSet<Integer> sentences = new TreeSet<>();
  private final Map<Integer, Integer> countsByArticle = new HashMap<>();
  private final Map<SentenceCluster, Bond> bonds = new LinkedHashMap<>();
  private int number;

  /**
   * Makes a cluster of sentences that are copies of one, with the number of the first.
   *
   * @param set the set they are of
   */
  SentenceCluster(List<Integer> copies, SetView set) {
    number = copies.get(0);
    sentences.addAll(copies);
    copies.forEach(sentence -> countsByArticle.merge(set.get(sentence).article(), 1, Integer::sum));
  }

  int number() {
    return number;
  }

  NavigableSet<Integer> sentences() {
    return sentences;
  }

  /** Returns its bonds, by the cluster that each ties it to. */
  Map<SentenceCluster, Bond> bonds() {
    return bonds;
  }

  /** Returns what it costs to move it into another. */
  int size() {
    return sentences.size() + bonds.size();
  }

  /**
   * Takes in the sentences of another and its bonds; of the two this should be the larger.
   *
   * @param newNumber the number of both from now on
   * @return the bonds to those that both were tied to
   */
  List<Bond> takeIn(SentenceCluster part, int newNumber) {
    number = newNumber;
    sentences.addAll(part.sentences);
    part.countsByArticle.forEach(
        (article, number) -> countsByArticle.merge(article, number, Integer::sum));
    return takeBonds(part);
  }

  private List<Bond> takeBonds(SentenceCluster part) {
    bonds.remove(part);
    part.bonds.remove(this);
    part.bonds.keySet().forEach(neighbour -> neighbour.bonds.remove(part));
    List<SentenceCluster> ofBoth = part.bonds.keySet().stream().filter(bonds::containsKey).toList();
    part.bonds.forEach(
        (neighbour, bond) -> {
          if (!bonds.containsKey(neighbour)) {
            bond.passOn(part, this);
          }
        });
    List<Bond> summed = ofBoth.stream().map(neighbour -> sum(neighbour, part)).toList();
    part.bonds.clear();
    return summed;
  }

  private Bond sum(SentenceCluster neighbour, SentenceCluster part) {
    double evidence = bonds.get(neighbour).evidence() + part.bonds.get(neighbour).evidence();
    return new Bond(this, neighbour, evidence);
  }

  /** Returns how many pairs of sentences of two articles they have. */
  int pairs(SentenceCluster other) {
    if (countsByArticle.size() > other.countsByArticle.size()) {
      return other.pairs(this);
    }
    int pairs = sentences.size() * other.sentences.size();
    for (Map.Entry<Integer, Integer> ofArticle : countsByArticle.entrySet()) {
      pairs -= ofArticle.getValue() * other.countsByArticle.getOrDefault(ofArticle.getKey(), 0);
    }
    return pairs;
  }
}
