import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits a vector for each word so that the weighted mean over a sentence's words comes near to what
 * the sentence means: linear least squares, held to the vectors it starts from (ridge), by conjugate
 * gradients, all numbers of the vectors side by side. Potion models of model2vec are made in a like
 * way. Rare words weigh more, as they do in alignment.
 */
final class SentenceFit {

  private static final double RIDGE = 3;
  private static final int STEPS = 25;

  /** The weights are those that words have among so many sentences, about those of a set. */
  private static final double SENTENCES_OF_A_SET = 90;

  private record Row(int[] words, float[] weights) {}

  private final List<Row> rows = new ArrayList<>();
  private final float[][] targets;

  SentenceFit(List<String> words, List<String> sentences, float[][] targets) {
    this.targets = targets;
    Map<String, Integer> numbers = new HashMap<>();
    words.forEach(word -> numbers.put(word, numbers.size()));
    Map<String, Integer> frequencies = new HashMap<>();
    for (String sentence : sentences) {
      Corpus.words(sentence).forEach(word -> frequencies.merge(word, 1, Integer::sum));
    }
    Map<String, Double> weights = new HashMap<>();
    frequencies.forEach(
        (word, frequency) ->
            weights.put(word, weight(SENTENCES_OF_A_SET * frequency / sentences.size())));
    sentences.forEach(sentence -> rows.add(row(sentence, numbers, weights)));
  }

  private static double weight(double frequency) {
    return StrictMath.log((SENTENCES_OF_A_SET + 1) / (frequency + 1));
  }

  /** Words that have no vector count in the mean as if theirs were 0. */
  private static Row row(
      String sentence, Map<String, Integer> numbers, Map<String, Double> weights) {
    List<String> all = List.copyOf(Corpus.words(sentence));
    List<String> known = all.stream().filter(numbers::containsKey).toList();
    double sum = all.stream().mapToDouble(weights::get).sum();
    float[] shares = new float[known.size()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = sum > 0 ? (float) (weights.get(known.get(i)) / sum) : 0;
    }
    return new Row(known.stream().mapToInt(numbers::get).toArray(), shares);
  }

  /** Changes the vectors from directions, each of length 1, to those that fit best. */
  void improve(float[][] vectors) {
    double scale = scale(means(vectors));
    for (float[] vector : vectors) {
      Matrices.scale(vector, scale);
    }
    int n = vectors[0].length;
    float[][] residual = back(less(targets, means(vectors)), vectors.length);
    float[][] direction = copy(residual);
    double[] squares = dots(residual, residual);
    for (int step = 0; step < STEPS; step++) {
      float[][] image = back(means(direction), vectors.length);
      add(direction, constant(n, RIDGE), image);
      double[] along = quotient(squares, dots(direction, image));
      add(direction, along, vectors);
      add(image, negative(along), residual);
      double[] next = dots(residual, residual);
      double[] turn = quotient(next, squares);
      for (int w = 0; w < direction.length; w++) {
        for (int k = 0; k < n; k++) {
          direction[w][k] = (float) (residual[w][k] + turn[k] * direction[w][k]);
        }
      }
      squares = next;
    }
  }

  /** The length of all vectors with which their means come nearest. */
  private double scale(float[][] means) {
    double both = 0;
    for (double dot : dots(means, targets)) {
      both += dot;
    }
    double own = 0;
    for (double dot : dots(means, means)) {
      own += dot;
    }
    return both / own;
  }

  private float[][] means(float[][] vectors) {
    float[][] means = new float[rows.size()][vectors[0].length];
    for (int s = 0; s < means.length; s++) {
      Row row = rows.get(s);
      for (int i = 0; i < row.words().length; i++) {
        add(vectors[row.words()[i]], row.weights()[i], means[s]);
      }
    }
    return means;
  }

  /** The transposed of {@link #means}. */
  private float[][] back(float[][] sentences, int words) {
    float[][] sums = new float[words][sentences[0].length];
    for (int s = 0; s < sentences.length; s++) {
      Row row = rows.get(s);
      for (int i = 0; i < row.words().length; i++) {
        add(sentences[s], row.weights()[i], sums[row.words()[i]]);
      }
    }
    return sums;
  }

  private static void add(float[] row, float weight, float[] sum) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += weight * row[k];
    }
  }

  private static void add(float[][] rows, double[] weights, float[][] sums) {
    for (int r = 0; r < rows.length; r++) {
      for (int k = 0; k < weights.length; k++) {
        sums[r][k] += (float) (weights[k] * rows[r][k]);
      }
    }
  }

  private static float[][] less(float[][] a, float[][] b) {
    float[][] rest = copy(a);
    add(b, constant(b[0].length, -1), rest);
    return rest;
  }

  private static float[][] copy(float[][] rows) {
    float[][] copy = new float[rows.length][];
    for (int r = 0; r < rows.length; r++) {
      copy[r] = rows[r].clone();
    }
    return copy;
  }

  /** The dot product of each column of the one with the same of the other. */
  private static double[] dots(float[][] a, float[][] b) {
    double[] dots = new double[a[0].length];
    for (int r = 0; r < a.length; r++) {
      for (int k = 0; k < dots.length; k++) {
        dots[k] += (double) a[r][k] * b[r][k];
      }
    }
    return dots;
  }

  private static double[] quotient(double[] a, double[] b) {
    double[] quotient = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      quotient[k] = b[k] == 0 ? 0 : a[k] / b[k];
    }
    return quotient;
  }

  private static double[] negative(double[] numbers) {
    double[] negative = new double[numbers.length];
    for (int k = 0; k < numbers.length; k++) {
      negative[k] = -numbers[k];
    }
    return negative;
  }

  private static double[] constant(int n, double number) {
    double[] constant = new double[n];
    Arrays.fill(constant, number);
    return constant;
  }
}
