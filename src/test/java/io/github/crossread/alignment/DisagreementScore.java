package io.github.crossread.alignment;

import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.article.Article;
import io.github.crossread.article.Span;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.disagreement.Disagreement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether what outlets disagree on is what a reader wrote down: {@code disagreements.tsv} has a
 * line each, {@code yes} or {@code no} (a false friend), the kind, what it is about, and of each
 * outlet the article's id, an equals sign and its very words.
 */
final class DisagreementScore {

  private record Row(boolean yes, String kind, List<String> words) {}

  private static final Set<String> KINDS =
      Set.of("number", "money", "time", "place", "name", "negation");

  /** So many chars may be between the reader's words and those that are told. */
  private static final int SLACK = 15;

  private int found;
  private int sought;
  private int right;
  private int told;
  private int friends;

  /** Adds a story, if it has such a table. */
  void add(Path folder) throws Exception {
    Path table = folder.resolve("disagreements.tsv");
    if (!Files.exists(table)) {
      return;
    }
    List<Row> rows = rows(table);
    Collation collation = new Comparison(Options.none()).compare(folder).collation();
    List<Article> articles = collation.set().articles();
    for (Row row : rows) {
      if (row.yes && KINDS.contains(row.kind)) {
        sought++;
        found += collation.disagreements().stream().anyMatch(d -> is(d, row, articles)) ? 1 : 0;
      }
    }
    for (Disagreement disagreement : collation.disagreements()) {
      boolean holds = rows.stream().anyMatch(row -> row.yes && is(disagreement, row, articles));
      boolean friend = rows.stream().anyMatch(row -> !row.yes && is(disagreement, row, articles));
      told++;
      right += holds ? 1 : 0;
      friends += friend && !holds ? 1 : 0;
    }
  }

  private static List<Row> rows(Path table) throws IOException {
    try (Stream<String> lines = Files.lines(table)) {
      return lines
          .filter(line -> !line.isBlank())
          .map(line -> List.of(line.split("\t")))
          .map(r -> new Row(r.get(0).equals("yes"), r.get(1), r.subList(3, r.size())))
          .toList();
    }
  }

  /** Two outlets' words at least have to be those of the row. */
  private static boolean is(Disagreement disagreement, Row row, List<Article> articles) {
    List<String> meant = new ArrayList<>();
    for (Disagreement.Telling telling : disagreement.tellings()) {
      Article article =
          articles.stream().filter(a -> a.id().equals(telling.article())).findFirst().orElseThrow();
      Optional<Span> at = telling.sentence().source(telling.words());
      boolean hit =
          row.words.stream()
              .filter(words -> words.startsWith(telling.article() + "="))
              .map(words -> words.substring(telling.article().length() + 1))
              .anyMatch(
                  words -> at.filter(span -> isNear(article.text(), words, span)).isPresent());
      if (hit && !meant.contains(telling.article())) {
        meant.add(telling.article());
      }
    }
    return meant.size() > 1;
  }

  private static boolean isNear(String text, String words, Span span) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (span.begin() < at + words.length() + SLACK && at < span.end() + SLACK) {
        return true;
      }
    }
    return false;
  }

  double recall() {
    return sought == 0 ? 1 : found / (double) sought;
  }

  double precision() {
    return told == 0 ? 1 : right / (double) told;
  }

  /** Returns how many false friends are told. */
  int friends() {
    return friends;
  }

  @Override
  public String toString() {
    return "disagreements: "
        + found
        + " of "
        + sought
        + " told, "
        + right
        + " of "
        + told
        + " right, "
        + friends
        + " false friends";
  }
}
