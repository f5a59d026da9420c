import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.embedding.onnx.allminilml6v2.AllMiniLmL6V2EmbeddingModel;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Distils the word vectors that come with the plugin out of all-MiniLM-L6-v2, the way model2vec
 * does: each word is embedded by itself, the mean taken off, the vectors turned onto their principal
 * axes, the first of these kept, and brought to length 127 in whole numbers.
 */
public final class WordVectorsMaker {

  private static final int WORDS = 15_000;
  private static final int DIMENSIONS = 64;
  private static final int LENGTH = 127;

  private WordVectorsMaker() {}

  /** Writes the vectors to the file that the one argument names. */
  public static void main(String[] args) throws IOException {
    List<String> words = words();
    AllMiniLmL6V2EmbeddingModel model = new AllMiniLmL6V2EmbeddingModel();
    double[][] vectors = new double[words.size()][];
    for (int i = 0; i < vectors.length; i++) {
      float[] vector = model.embed(words.get(i)).content().vector();
      vectors[i] = IntStream.range(0, vector.length).mapToDouble(k -> vector[k]).toArray();
    }
    center(vectors);
    double[][] axes = axes(covariance(vectors));
    try (DataOutputStream out =
        new DataOutputStream(Files.newOutputStream(Path.of(args[0])))) {
      out.writeInt(words.size());
      out.writeInt(DIMENSIONS);
      for (int i = 0; i < vectors.length; i++) {
        out.writeUTF(words.get(i));
        out.write(rounded(vectors[i], axes));
      }
    }
    System.exit(0);
  }

  /** The model's own whole words of three letters or more, the most frequent first. */
  private static List<String> words() throws IOException {
    try (InputStream in =
        WordVectorsMaker.class.getResourceAsStream("/all-minilm-l6-v2-tokenizer.json")) {
      Map<?, ?> model = (Map<?, ?>) new ObjectMapper().readValue(in, Map.class).get("model");
      return ((Map<?, ?>) model.get("vocab"))
          .entrySet().stream()
              .sorted(Comparator.comparingInt(entry -> (Integer) entry.getValue()))
              .map(entry -> (String) entry.getKey())
              .filter(word -> word.matches("[a-z]{3,}"))
              .limit(WORDS)
              .toList();
    }
  }

  private static void center(double[][] vectors) {
    for (int k = 0; k < vectors[0].length; k++) {
      double mean = 0;
      for (double[] vector : vectors) {
        mean += vector[k] / vectors.length;
      }
      for (double[] vector : vectors) {
        vector[k] -= mean;
      }
    }
  }

  private static double[][] covariance(double[][] vectors) {
    int n = vectors[0].length;
    double[][] sums = new double[n][n];
    for (double[] vector : vectors) {
      for (int r = 0; r < n; r++) {
        for (int c = 0; c < n; c++) {
          sums[r][c] += vector[r] * vector[c];
        }
      }
    }
    return sums;
  }

  /** The axes of greatest variance, the greatest first, by subspace iteration. */
  private static double[][] axes(double[][] matrix) {
    int n = matrix.length;
    double[][] axes = new double[DIMENSIONS][n];
    for (int k = 0; k < DIMENSIONS; k++) {
      for (int i = 0; i < n; i++) {
        axes[k][i] = Math.cos((k + 1.0) * (i + 1.0));
      }
    }
    for (int step = 0; step < 300; step++) {
      List<double[]> next = new ArrayList<>();
      for (double[] axis : axes) {
        double[] image = new double[n];
        for (int r = 0; r < n; r++) {
          image[r] = dot(matrix[r], axis);
        }
        for (double[] other : next) {
          double part = dot(image, other);
          for (int i = 0; i < n; i++) {
            image[i] -= part * other[i];
          }
        }
        double length = Math.sqrt(dot(image, image));
        next.add(IntStream.range(0, n).mapToDouble(i -> image[i] / length).toArray());
      }
      axes = next.toArray(double[][]::new);
    }
    return axes;
  }

  private static byte[] rounded(double[] vector, double[][] axes) {
    double[] turned = new double[DIMENSIONS];
    for (int k = 0; k < DIMENSIONS; k++) {
      turned[k] = dot(vector, axes[k]);
    }
    double length = Math.sqrt(dot(turned, turned));
    byte[] rounded = new byte[DIMENSIONS];
    for (int k = 0; k < DIMENSIONS; k++) {
      rounded[k] = (byte) Math.round(LENGTH * turned[k] / length);
    }
    return rounded;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
