package io.github.crossread.collation.disagreement;

import io.github.crossread.text.ArticleText;
import io.github.crossread.text.measure.Mention;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How alike what stands around two numbers or times of a set is: the cosine of the words around
 * them, each with as much weight as it is near and rare in the set.
 */
final class Contexts {

  private record Context(Map<String, Double> words, double length) {}

  /** Keeps a word of every sentence from weighing nothing or less. */
  private static final double SMOOTH = 0.5;

  private final Map<String, Integer> frequencies = new HashMap<>();
  private int sentences;
  private final IdentityHashMap<Mention, Context> contexts = new IdentityHashMap<>();

  /** Counts in how many sentences each word stands. */
  Contexts(List<ArticleText> texts) {
    for (ArticleText text : texts) {
      for (Sentence sentence : text.aligned()) {
        sentences++;
        Set<String> stems = new HashSet<>();
        sentence.tokens().stream()
            .filter(token -> token.kind() == Token.Kind.CONTENT)
            .forEach(token -> stems.add(token.stem()));
        stems.forEach(stem -> frequencies.merge(stem, 1, Integer::sum));
      }
    }
  }

  /** Returns how alike two are, 0 to 1. */
  double likeness(Mention a, Mention b) {
    Context here = context(a);
    Context there = context(b);
    double lengths = here.length * there.length;
    double product = 0;
    for (Map.Entry<String, Double> word : here.words.entrySet()) {
      product += word.getValue() * there.words.getOrDefault(word.getKey(), 0.0);
    }
    return lengths == 0 ? 0 : product / lengths;
  }

  /** Returns how many words both have around them. */
  int shared(Mention a, Mention b) {
    Set<String> words = new HashSet<>(context(a).words.keySet());
    words.retainAll(context(b).words.keySet());
    return words.size();
  }

  private Context context(Mention mention) {
    return contexts.computeIfAbsent(mention, this::weighted);
  }

  private Context weighted(Mention mention) {
    Map<String, Double> words = new TreeMap<>();
    double square = 0;
    for (Map.Entry<String, Double> near : mention.around().near().entrySet()) {
      double weight = near.getValue() * rarity(near.getKey());
      words.put(near.getKey(), weight);
      square += weight * weight;
    }
    return new Context(words, Math.sqrt(square));
  }

  private double rarity(String stem) {
    return StrictMath.log(sentences / (double) frequencies.getOrDefault(stem, 1) + SMOOTH);
  }
}
