package io.github.crossread.collation.disagreement;

import io.github.crossread.text.ArticleText;
import io.github.crossread.text.measure.Mention;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How alike what stands around two numbers or times of a set is: the cosine of the words around
 * them, each with as much weight as it is near and rare in the set.
 */
final class Contexts {

  /** The words around one, in the order of their chars, with their weights. */
  private static final class Context {
    private final String[] words;
    private final double[] weights;
    private final double length;

    Context(String[] words, double[] weights) {
      this.words = words;
      this.weights = weights;
      double square = 0;
      for (double weight : weights) {
        square += weight * weight;
      }
      this.length = Math.sqrt(square);
    }
  }

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
    double product = 0;
    int i = 0;
    int j = 0;
    while (i < here.words.length && j < there.words.length) {
      int order = here.words[i].compareTo(there.words[j]);
      product += order == 0 ? here.weights[i] * there.weights[j] : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    double lengths = here.length * there.length;
    return lengths == 0 ? 0 : product / lengths;
  }

  /** Returns how many words both have around them. */
  static int shared(Mention a, Mention b) {
    Set<String> words = new HashSet<>(a.around().near().keySet());
    words.retainAll(b.around().near().keySet());
    return words.size();
  }

  private Context context(Mention mention) {
    return contexts.computeIfAbsent(mention, this::weighted);
  }

  private Context weighted(Mention mention) {
    String[] words = mention.around().near().keySet().toArray(new String[0]);
    double[] weights = new double[words.length];
    Arrays.setAll(weights, i -> mention.around().near().get(words[i]) * rarity(words[i]));
    return new Context(words, weights);
  }

  private double rarity(String stem) {
    return StrictMath.log(sentences / (double) frequencies.getOrDefault(stem, 1) + SMOOTH);
  }
}
