package io.github.crossread.check.baseline;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.crossread.check.Snapshot;
import io.github.crossread.check.Snapshot.ArticleState;
import io.github.crossread.check.Snapshot.PassageState;
import io.github.crossread.check.Snapshot.ReadingState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a JSON report that was stored as a set's baseline. */
public final class BaselineReader {

  /** The largest baseline that is read, in bytes: 256 MB. */
  private static final long LARGEST = 256L * 1024 * 1024;

  /** The first version has all that is read, under the same names. */
  private static final Set<Integer> VERSIONS = Set.of(1, 2);

  private final JsonMapper mapper = new JsonMapper();

  /**
   * Reads the baseline of a set.
   *
   * @param file the stored report
   * @param set the id of the set that it has to be on
   * @return what it says, or nothing if there is no such file
   * @throws BaselineException if the file is damaged, no JSON report, or one on another set
   */
  public Optional<Snapshot> read(Path file, String set) throws BaselineException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    JsonNode report = tree(file);
    checkFormat(file, report);
    String id = report.path("set").path("id").asText();
    if (!id.equals(set)) {
      throw new BaselineException(file, "it is on the set \"" + id + "\", not on \"" + set + "\"");
    }
    return Optional.of(new ReportTree(file, report).snapshot());
  }

  private JsonNode tree(Path file) throws BaselineException {
    try {
      if (Files.size(file) > LARGEST) {
        throw new BaselineException(file, "it is larger than 256 MB");
      }
      return mapper.readTree(Files.readAllBytes(file));
    } catch (JacksonException e) {
      throw new BaselineException(
          file,
          "it is no JSON (line "
              + e.getLocation().getLineNr()
              + ": "
              + e.getOriginalMessage()
              + ")");
    } catch (IOException e) {
      throw new BaselineException(file, "it can't be read (" + e.getMessage() + ")");
    }
  }

  private static void checkFormat(Path file, JsonNode report) throws BaselineException {
    if (!report.path("format").asText().equals("crossread-report")) {
      throw new BaselineException(file, "it is no JSON report of Crossread");
    }
    if (!VERSIONS.contains(report.path("version").asInt())) {
      throw new BaselineException(
          file, "its format has version " + report.path("version").asText() + ", not 1 or 2");
    }
  }

  /** A JSON report as a tree, whose parts may be missing or of another kind. */
  private record ReportTree(Path file, JsonNode report) {

    Snapshot snapshot() throws BaselineException {
      List<ArticleState> articles = new ArrayList<>();
      Map<String, String> sentences = new HashMap<>();
      for (JsonNode article : list(report, "articles")) {
        articles.add(
            new ArticleState(
                string(article, "id"),
                string(article, "outlet"),
                string(article.path("source"), "sha256")));
        for (JsonNode sentence : list(article, "sentences")) {
          sentences.put(string(sentence, "id"), string(sentence, "text"));
        }
      }
      List<PassageState> passages = new ArrayList<>();
      for (JsonNode passage : list(report, "passages")) {
        passages.add(passage(passage, sentences));
      }
      return new Snapshot(articles, passages);
    }

    private PassageState passage(JsonNode passage, Map<String, String> sentences)
        throws BaselineException {
      List<ReadingState> readings = new ArrayList<>();
      for (JsonNode reading : list(passage, "readings")) {
        readings.add(
            new ReadingState(
                string(reading, "article"),
                string(reading, "relation"),
                text(list(reading, "sentences"), sentences)));
      }
      if (readings.isEmpty()) {
        throw new BaselineException(file, "a passage in it has no reading");
      }
      return new PassageState(string(passage, "id"), readings);
    }

    private String text(JsonNode ids, Map<String, String> sentences) throws BaselineException {
      List<String> texts = new ArrayList<>();
      for (JsonNode id : ids) {
        String text = sentences.get(id.asText());
        if (text == null) {
          throw new BaselineException(file, "it lacks the sentence \"" + id.asText() + "\"");
        }
        texts.add(text);
      }
      return String.join(" ", texts);
    }

    private JsonNode list(JsonNode parent, String key) throws BaselineException {
      JsonNode list = parent.path(key);
      if (!list.isArray()) {
        throw new BaselineException(file, "it has no list \"" + key + "\" where one belongs");
      }
      return list;
    }

    private String string(JsonNode parent, String key) throws BaselineException {
      JsonNode value = parent.path(key);
      if (!value.isTextual()) {
        throw new BaselineException(file, "it has no text \"" + key + "\" where one belongs");
      }
      return value.asText();
    }
  }
}
