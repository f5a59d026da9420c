package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.ByHand;
import io.github.crossread.reader.format.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One big export, split into sets that can be compared. */
final class SplitTest {

  private static final String TABLE =
      """
      source,title,date,event,body
      Courier,Wall,2025-10-14,Sea wall!,The wall fell on Monday.
      Ledger,Wall,2025-10-14,Sea wall!,The wall at Saltgate fell.
      Courier,Ferry,2025-10-15,Ferry,The ferry sails again.
      Ledger,Ferry,2025-10-15,Ferry,The ferry to Merrow sails.
      Echo,Gulls,2025-10-16,Gulls,The gulls are back.
      """;

  @TempDir private Path directory;

  private final ArticleSetReader reader = new ArticleSetReader(Optional.empty());

  private List<Path> sets(String setFile) throws InputException {
    ArticleFolderBuilder.in(directory, "news").with("export.csv", TABLE).with("set.yaml", setFile);
    return reader.folders(directory);
  }

  private static List<String> names(List<Path> sets) {
    return sets.stream().map(set -> set.getFileName().toString()).toList();
  }

  @Test
  void by_day_each_day_of_two_articles_or_more_is_a_set() throws InputException {
    List<Path> sets = sets("split: by day\nreference: Ledger\n");
    ArticleSet first = reader.read(sets.get(0));

    assertThat(names(sets)).containsExactly("news-2025-10-14", "news-2025-10-15");
    assertThat(first.id()).isEqualTo("news-2025-10-14");
    assertThat(first.articles()).extracting(Article::id).containsExactly("export-1", "export-2");
    assertThat(first.reference()).contains("export-2");
    assertThat(reader.leftAlone(sets.get(0)))
        .containsExactly("export-5 (in no set of two or more)");
    assertThat(reader.leftAlone(sets.get(1))).isEmpty();
    assertThat(ArticleSetReader.folder(sets.get(1))).hasFileName("news");
  }

  @Test
  void a_column_can_tell_the_sets() throws InputException {
    assertThat(names(sets("columns: {set: event}\nsplit: set\n")))
        .containsExactly("news-Ferry", "news-Sea-wall-");
  }

  @Test
  void sets_can_be_listed_by_ids() throws InputException {
    List<Path> sets = sets("split:\n  wall: [export-1, export-2]\n  other: [export-3, export-5]\n");

    assertThat(names(sets)).containsExactly("news-other", "news-wall");
    assertThat(reader.read(sets.get(0)).articles())
        .extracting(Article::id)
        .containsExactly("export-3", "export-5");
  }

  @Test
  void parts_of_a_folder_share_its_judgements_and_each_obeys_those_of_its_articles()
      throws Exception {
    List<Path> sets = sets("split: by day\n");
    Files.writeString(
        directory.resolve("news/judgements.yaml"),
        """
        - same: {export-1: The wall, export-2: The wall at}
        - same: {export-3: The ferry, export-4: The ferry to}
        - oneName: [Saltgate, Merrow]
          reason: A test.
        """);

    assertThat(byHand(sets.get(0)).judgements())
        .singleElement()
        .matches(judgement -> judgement.a().article().equals("export-1"));
    assertThat(byHand(sets.get(1)).judgements())
        .singleElement()
        .matches(judgement -> judgement.a().article().equals("export-3"));
    assertThat(byHand(sets.get(1)).corrections()).hasSize(1);
  }

  @Test
  void a_judgement_of_two_parts_or_of_no_article_is_refused() throws Exception {
    List<Path> sets = sets("split: by day\n");

    for (String other : List.of("export-3", "nobody")) {
      Files.writeString(
          directory.resolve("news/judgements.yaml"),
          "- same: {export-1: The wall, " + other + ": The ferry}\n");
      assertThatThrownBy(() -> byHand(sets.get(0)))
          .isInstanceOf(InputException.class)
          .hasMessageContaining(other);
    }
  }

  private ByHand byHand(Path set) throws InputException {
    return reader.byHand(set, reader.read(set));
  }

  @Test
  void what_splits_nothing_is_an_error() {
    assertThatThrownBy(() -> reader.read(sets("split: by week\n").get(0)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("\"split\" must be \"day\"");
    assertThatThrownBy(() -> sets("split: {wall: [export-1]}\n"))
        .hasMessageContaining("leaves no set of two articles or more");
  }
}
