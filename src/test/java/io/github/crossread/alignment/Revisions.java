package io.github.crossread.alignment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crossread.article.Span;
import io.github.crossread.text.ArticleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads sentences as their authors revised them, each pair as two articles of one sentence. */
final class Revisions {

  /**
   * One revised sentence.
   *
   * @param texts both, as two articles
   * @param before the tokens of the first, as the corpus has them
   * @param after the tokens of the second
   * @param edits the edits that the first reader marked, but for those of letter case alone
   */
  record Revision(
      List<ArticleText> texts, TokenSpans before, TokenSpans after, Set<TokenEdit> edits) {}

  /**
   * An edit in tokens.
   *
   * @param before the tokens of the first sentence that it takes away; empty ones are {@link #NONE}
   * @param after the tokens of the second that it puts there
   */
  record TokenEdit(Span before, Span after) {

    static final Span NONE = new Span(0, 0);
  }

  /**
   * Where the tokens of a sentence stand in its printed text.
   *
   * @param tokens the tokens in lower case
   * @param spans their places, in chars
   */
  record TokenSpans(List<String> tokens, List<Span> spans) {

    /** Returns the tokens, by number, that overlap a span of the printed text. */
    Span overlapping(Span chars) {
      int begin = 0;
      while (begin < spans.size() && spans.get(begin).end() <= chars.begin()) {
        begin++;
      }
      int end = begin;
      while (end < spans.size() && spans.get(end).begin() < chars.end()) {
        end++;
      }
      return begin == end ? TokenEdit.NONE : new Span(begin, end);
    }

    List<String> part(Span of) {
      return tokens.subList(of.begin(), of.end());
    }
  }

  /** A sentence as it would be printed: what the corpus left out is filled, marks stand close. */
  private static final class Printed {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<String> tokens;

    Printed(String sentence) {
      this.tokens = List.of(sentence.toLowerCase(Locale.ROOT).split(" ", -1));
      boolean isClose = true;
      for (String token : sentence.split(" ", -1)) {
        String printed = printed(token);
        if (!isClose && !printed.matches("[,.;:)\\]!?%]")) {
          text.append(' ');
        }
        spans.add(new Span(text.length(), text.length() + printed.length()));
        text.append(printed);
        isClose = printed.matches("[(\\[]");
      }
    }

    private static String printed(String token) {
      return switch (token) {
        case "[MATH]" -> "x";
        case "[EQUATION]" -> "y";
        case "[CITATION]", "[REF]" -> "Smith (2001)";
        default -> token;
      };
    }

    TokenSpans tokenSpans() {
      return new TokenSpans(tokens, spans);
    }
  }

  private Revisions() {}

  /** Returns the pairs of a file of arXivEdits (Jiang, Xu and Stevens 2022). */
  static List<Revision> read(Path file) throws IOException {
    List<Revision> revisions = new ArrayList<>();
    for (JsonNode pair : new ObjectMapper().readTree(file.toFile())) {
      Printed before = new Printed(pair.get("sentence-1").asText());
      Printed after = new Printed(pair.get("sentence-2").asText());
      revisions.add(
          new Revision(
              Texts.of(before.text.toString(), after.text.toString()),
              before.tokenSpans(),
              after.tokenSpans(),
              edits(pair.get("edits-combination-0"), before.tokenSpans(), after.tokenSpans())));
    }
    return revisions;
  }

  private static Set<TokenEdit> edits(JsonNode marked, TokenSpans before, TokenSpans after) {
    Set<TokenEdit> edits = new HashSet<>();
    for (JsonNode edit : marked) {
      TokenEdit read =
          new TokenEdit(
              span(edit.get("sentence-1-token-indices")),
              span(edit.get("sentence-2-token-indices")));
      if (!before.part(read.before()).equals(after.part(read.after()))) {
        edits.add(read);
      }
    }
    return edits;
  }

  private static Span span(JsonNode indices) {
    return indices.isNull()
        ? TokenEdit.NONE
        : new Span(indices.get(0).asInt(), indices.get(1).asInt());
  }
}
