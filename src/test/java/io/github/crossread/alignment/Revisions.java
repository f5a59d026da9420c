package io.github.crossread.alignment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crossread.text.ArticleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads sentences as their authors revised them, each pair as two articles of one sentence. */
final class Revisions {

  private Revisions() {}

  /** Returns the pairs of a file of arXivEdits (Jiang, Xu and Stevens 2022). */
  static List<List<ArticleText>> read(Path file) throws IOException {
    List<List<ArticleText>> revisions = new ArrayList<>();
    for (JsonNode pair : new ObjectMapper().readTree(file.toFile())) {
      revisions.add(
          Texts.of(
              printed(pair.get("sentence-1").asText()), printed(pair.get("sentence-2").asText())));
    }
    return revisions;
  }

  /** Fills what the corpus left out, and sets marks close to their words. */
  private static String printed(String tokens) {
    return tokens
        .replace("[MATH]", "x")
        .replace("[EQUATION]", "y")
        .replaceAll("\\[(?:CITATION|REF)]", "Smith (2001)")
        .replaceAll(" ([,.;:)\\]!?%])", "$1")
        .replaceAll("([(\\[]) ", "$1");
  }
}
