import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The language model whose idea of what a text means the vectors are to come near. */
final class Teacher {

  private static final int AT_ONCE = 1000;

  private final AllMiniLmL6V2QuantizedEmbeddingModel model =
      new AllMiniLmL6V2QuantizedEmbeddingModel();

  /** Returns what each text means, less what they all mean. */
  float[][] embed(List<String> texts) {
    List<float[]> vectors = new ArrayList<>();
    for (int i = 0; i < texts.size(); i += AT_ONCE) {
      List<TextSegment> some =
          texts.subList(i, Math.min(texts.size(), i + AT_ONCE)).stream()
              .map(TextSegment::from)
              .toList();
      model.embedAll(some).content().forEach(embedding -> vectors.add(embedding.vector()));
      System.err.println("embedded " + vectors.size() + " of " + texts.size());
    }
    float[][] centered = vectors.toArray(float[][]::new);
    Matrices.center(centered);
    return centered;
  }

  /** Returns the model's own whole words of three letters or more, the most frequent first. */
  static List<String> words() throws IOException {
    try (InputStream in = Teacher.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
      Map<?, ?> model = (Map<?, ?>) new ObjectMapper().readValue(in, Map.class).get("model");
      return ((Map<?, ?>) model.get("vocab"))
          .entrySet().stream()
              .sorted(Comparator.comparingInt(entry -> (Integer) entry.getValue()))
              .map(entry -> (String) entry.getKey())
              .filter(word -> word.matches("[a-z]{3,}"))
              .toList();
    }
  }
}
