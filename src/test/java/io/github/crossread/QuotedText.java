package io.github.crossread;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that a JSON report quotes from an article.
 *
 * @param article the article's id
 * @param words the node that has {@code text}, {@code begin} and {@code end}
 */
record QuotedText(String article, JsonNode words) {

  /** Returns all words that a report quotes and that stand somewhere in their article's text. */
  static List<QuotedText> in(JsonNode report) {
    List<QuotedText> quoted = new ArrayList<>();
    for (JsonNode article : report.get("articles")) {
      article.get("sentences").forEach(s -> add(quoted, article.get("id"), s));
    }
    for (JsonNode passage : report.get("passages")) {
      addEdits(quoted, passage);
    }
    for (JsonNode quotation : report.get("quotations")) {
      for (JsonNode version : quotation.get("versions")) {
        version.get("parts").forEach(part -> add(quoted, version.get("article"), part));
        add(quoted, version.get("article"), version.get("attribution"));
        for (JsonNode change : version.get("changes")) {
          add(quoted, quotation.get("versions").get(0).get("article"), change.get("base"));
          add(quoted, version.get("article"), change.get("text"));
        }
      }
    }
    for (JsonNode disagreement : report.get("disagreements")) {
      disagreement.get("tellings").forEach(v -> add(quoted, v.get("article"), v));
    }
    return quoted;
  }

  private static void addEdits(List<QuotedText> quoted, JsonNode passage) {
    for (JsonNode reading : passage.get("readings")) {
      addEdits(quoted, base(passage), reading.get("article"), reading.get("edits"));
      for (JsonNode bead : reading.path("further")) {
        addEdits(quoted, base(passage), reading.get("article"), bead.get("edits"));
      }
    }
  }

  private static void addEdits(
      List<QuotedText> quoted, JsonNode base, JsonNode article, JsonNode edits) {
    for (JsonNode edit : edits) {
      add(quoted, base, edit.get("base"));
      add(quoted, article, edit.get("text"));
    }
  }

  private static JsonNode base(JsonNode passage) {
    for (JsonNode reading : passage.get("readings")) {
      if (reading.get("relation").asText().equals("base")) {
        return reading.get("article");
      }
    }
    throw new IllegalStateException("no base: " + passage);
  }

  private static void add(List<QuotedText> quoted, JsonNode article, JsonNode words) {
    if (!words.isNull() && !words.get("begin").isNull()) {
      quoted.add(new QuotedText(article.asText(), words));
    }
  }

  /**
   * Returns whether the words stand in the article at the place the report gives, white space and
   * the links of Markdown apart.
   */
  boolean standsIn(String articleText) {
    String there = articleText.substring(words.get("begin").asInt(), words.get("end").asInt());
    return plain(there).equals(plain(words.get("text").asText()));
  }

  private static String plain(String text) {
    return text.replaceAll("\\]\\([^)]*\\)|\\[", "").replaceAll("\\s+", " ");
  }
}
