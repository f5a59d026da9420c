import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the word vectors that come with the plugin, out of all-MiniLM-L6-v2 and the texts that {@code
 * corpus.tsv} lists; none of their sentences is in the result.
 *
 * <p>Each word is embedded by itself, as model2vec does, along the axes on which words differ most.
 * From there the vectors are fitted so that their mean over a sentence of the texts comes near to the
 * model's vector of the sentence. Of each number four bits are kept, -7 to 7.
 */
public final class WordVectorsMaker {

  private static final int DIMENSIONS = 128;

  /** More sentences than these changed nothing that could be measured, and take time. */
  private static final int SENTENCES = 35_000;

  /** A word that the model does not know whole is taken if the texts print it this often. */
  private static final int FEWEST = 5;

  private static final int HIGHEST = 7;

  /** This many standard deviations become the highest number; what lies beyond becomes it too. */
  private static final double WIDEST = 2.5;

  private WordVectorsMaker() {}

  /**
   * Makes the file of vectors.
   *
   * @param args the file to write, the list of archives ({@code corpus.tsv}), the folder of archives
   */
  public static void main(String[] args) throws IOException {
    Corpus corpus = new Corpus(Source.readAll(Path.of(args[1])), Path.of(args[2]));
    List<String> words = words(corpus);
    List<String> sentences = corpus.sentences(SENTENCES);
    Teacher teacher = new Teacher();
    float[][] meanings = teacher.embed(words);
    double[][] axes = Matrices.axes(meanings, DIMENSIONS);
    float[][] vectors = Matrices.turned(meanings, axes);
    for (float[] vector : vectors) {
      Matrices.scale(vector, 1 / Matrices.length(vector));
    }
    float[][] targets = Matrices.turned(teacher.embed(sentences), axes);
    new SentenceFit(words, sentences, targets).improve(vectors);
    Map<String, byte[]> written = new TreeMap<>();
    for (int i = 0; i < vectors.length; i++) {
      written.put(words.get(i), packed(vectors[i]));
    }
    write(written, Path.of(args[0]));
    System.exit(0);
  }

  private static List<String> words(Corpus corpus) throws IOException {
    Set<String> words = new LinkedHashSet<>(Teacher.words());
    words.addAll(corpus.frequent(FEWEST));
    return List.copyOf(words);
  }

  private static byte[] packed(float[] vector) {
    double step = Matrices.length(vector) / StrictMath.sqrt(DIMENSIONS) * WIDEST / HIGHEST;
    byte[] packed = new byte[DIMENSIONS / 2];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = (byte) (level(vector[2 * i] / step) << 4 | level(vector[2 * i + 1] / step) & 0xF);
    }
    return packed;
  }

  private static int level(double number) {
    return (int) Math.round(Math.max(-HIGHEST, Math.min(HIGHEST, number)));
  }

  private static void write(Map<String, byte[]> vectors, Path file) throws IOException {
    String lines = String.join("\n", vectors.keySet()) + "\n";
    byte[] words = lines.getBytes(StandardCharsets.US_ASCII);
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      out.writeInt(vectors.size());
      out.writeInt(words.length);
      out.write(words);
      for (byte[] vector : vectors.values()) {
        out.write(vector);
      }
    }
  }
}
