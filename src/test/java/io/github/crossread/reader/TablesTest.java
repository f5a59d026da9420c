package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.Note;
import io.github.crossread.article.Published;
import io.github.crossread.reader.format.InputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with an article a row. */
final class TablesTest {

  private static final String FIRST =
      "The sea wall at Saltgate will be closed for repairs from Monday, the council said.";
  private static final String SECOND = "Work at the wall takes six weeks, said \"Old\" Tom Birk.";

  private static final String CSV =
      """
      source,title,author,date,link,body
      Courier,Wall to close,Dana Ostrow,2025-10-14,https://courier.example/wall,"The sea wall at Saltgate will be closed for repairs from Monday, the council said."
      Ledger,Six weeks,"['Lee Tan', 'Pat O'Dell']",14/10/2025,,"Work at the wall takes six weeks, said ""Old"" Tom Birk."
      """;

  @TempDir private Path directory;

  private ArticleFolderBuilder folder() {
    return ArticleFolderBuilder.in(directory, "wall");
  }

  private static List<String> lines(ArticleSet set) {
    return set.articles().stream()
        .map(
            article ->
                String.join(
                    " | ",
                    article.id(),
                    article.outlet().name(),
                    article.headline().orElse("none"),
                    article.byline().orElse("nobody"),
                    article.published().map(Published::toString).orElse("never"),
                    article.url().orElse("nowhere"),
                    article.blocks().get(article.blocks().size() - 1).text().toString()))
        .toList();
  }

  private static final List<String> READ =
      List.of(
          "export-1 | Courier | Wall to close | Dana Ostrow | 2025-10-14 |"
              + " https://courier.example/wall | "
              + FIRST,
          "export-2 | Ledger | Six weeks | Lee Tan, Pat O'Dell | 2025-10-14 | nowhere | " + SECOND);

  @Test
  void a_row_is_an_article_by_usual_names_of_columns() throws InputException {
    assertThat(lines(folder().with("export.csv", CSV).read())).isEqualTo(READ);
  }

  @Test
  void tabs_semicolons_a_byte_order_mark_and_utf_16_are_read_too() throws InputException {
    String table = "source\ttitle\tbody\nCourier\tWall\t" + FIRST + "\r\nLedger\tWeeks\t\"A\nB.\"";

    assertThat(folder().with("a.tsv", table).read().articles()).hasSize(2);
    assertThat(
            folder()
                .with("a.tsv", table.getBytes(StandardCharsets.UTF_16))
                .read()
                .articles()
                .get(1))
        .extracting(article -> article.outlet().name())
        .isEqualTo("Ledger");
    assertThat(folder().with("a.tsv", "\uFEFF" + table.replace('\t', ';')).read().articles())
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s, %s]",
        "%s\n%s\n",
        "{\"status\": \"ok\", \"articles\": [%s, %s]}",
        "{\"response\": {\"found\": 2, \"docs\": [%s, %s]}}"
      })
  void json_is_read_as_an_array_lines_or_in_an_envelope(String form) throws InputException {
    String first =
        "{\"source\": {\"id\": null, \"name\": \"Courier\"}, \"title\": \"Wall to close\", \"author\":"
            + " \"Dana Ostrow\", \"publishedAt\": \"2025-10-14\", \"url\":"
            + " \"https://courier.example/wall\", \"content\": \""
            + FIRST
            + "\"}";
    String second =
        "{\"source\": {\"name\": \"Ledger\"}, \"title\": \"Six weeks\", \"authors\": [\"Lee Tan\","
            + " {\"name\": \"Pat O'Dell\"}], \"publishedAt\": 1760400000, \"content\": \"<p>Work at the"
            + " wall takes six weeks, said &quot;Old&quot; Tom Birk.</p>\"}";
    List<String> read = lines(folder().with("export.json", form.formatted(first, second)).read());

    assertThat(read.get(0)).isEqualTo(READ.get(0));
    assertThat(read.get(1)).startsWith("export-2 | Ledger | Six weeks | ").endsWith(SECOND);
    assertThat(read.get(1)).contains("2025-10-14T00:00Z");
  }

  @Test
  void a_sets_file_says_which_column_holds_what() throws InputException {
    ArticleSet set =
        folder()
            .with("export.csv", "who,words,what\nCourier,\"" + FIRST + "\",x\nLedger,Weeks.,y\n")
            .with("set.yaml", "columns: {outlet: who, text: words, headline: what}\n")
            .read();

    assertThat(set.articles())
        .extracting(article -> article.outlet().name() + " " + article.headline().orElseThrow())
        .containsExactly("Courier x", "Ledger y");
  }

  @Test
  void a_column_that_is_not_there_or_not_known_is_an_error() {
    assertThatThrownBy(
            () ->
                folder()
                    .with("export.csv", CSV)
                    .with("set.yaml", "columns: {text: words}\n")
                    .read())
        .hasMessageContaining("export.csv: it has no column \"words\", which \"columns\"")
        .hasMessageContaining("It has: source, title");
    assertThatThrownBy(
            () ->
                folder()
                    .with("export.csv", CSV)
                    .with("set.yaml", "columns: {words: body}\n")
                    .read())
        .hasMessageContaining("unknown key \"words\" in \"columns\"");
  }

  @Test
  void data_that_is_no_table_of_articles_is_left_alone() throws InputException {
    ArticleFolderBuilder folder =
        folder()
            .with("a.txt", FIRST)
            .with("b.txt", SECOND)
            .with("gold.tsv", "a.1\tb.1\tsame\n")
            .with("package.json", "{\"name\": \"wall\", \"version\": \"1\"}")
            .with("old.json", "{\"format\": \"crossread-report\", \"text\": 1, \"outlet\": 2}");

    assertThat(folder.read().articles()).hasSize(2);
    assertThat(new ArticleSetReader(Optional.empty()).leftAlone(folder.path()))
        .containsExactly("gold.tsv", "old.json", "package.json");
  }

  @Test
  void a_broken_quotation_mark_is_told_with_its_line() {
    assertThatThrownBy(
            () -> folder().with("a.csv", "source,body\nCourier,\"The wall\nLedger,Weeks\n").read())
        .hasMessageContaining("a.csv, line 2: a quotation mark opens a field on this line");
    assertThatThrownBy(
            () -> folder().with("a.csv", "source,body\nCourier,\"The \"wall\" fell\"\n").read())
        .hasMessageContaining("a.csv, line 2: behind the quotation mark");
    assertThatThrownBy(
            () -> folder().with("a.csv", "source,body\nCourier,The wall, it fell\n").read())
        .hasMessageContaining("a.csv, line 2: this row has 3 fields, but the header has 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[%s, {\"source\": \"L\"", "%s\n{\"source\": nonsense}"})
  void broken_json_is_told_with_its_line(String form) {
    String first = "{\"source\": \"Courier\", \"body\": \"The wall.\"}";

    assertThatThrownBy(() -> folder().with("a.jsonl", form.formatted(first)).read())
        .hasMessageMatching(".*a\\.jsonl(, line [12])?: (this|its) .*Export.*|.*export.*");
  }

  @Test
  void deep_nesting_ends_in_an_error() {
    String deep = "{\"source\": \"C\", \"body\": " + "[".repeat(100_000);

    assertThatThrownBy(() -> folder().with("a.json", deep).read())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("its JSON nests deeper than 60 levels");
  }

  @Test
  void rows_without_text_and_rows_that_come_again_are_told() throws InputException {
    ArticleSet set =
        folder().with("export.csv", CSV + "Echo,Empty,,,,\n" + CSV.lines().toList().get(1)).read();

    assertThat(set.articles()).hasSize(2);
    assertThat(set.articles().get(0).notes())
        .containsExactly(
            new Note(Note.Kind.PARTS_LEFT_OUT, 1, Optional.empty(), List.of("4")),
            new Note(Note.Kind.REPEATED_ARTICLE, 1, Optional.empty(), List.of("export-3")));
  }

  @Test
  void a_column_of_dates_tells_which_number_is_the_month() throws InputException {
    String table = "source,body,date\nCourier,The wall fell.,%s\nLedger,The wall is down.,%s\n";

    assertThat(days(table.formatted("3/10/2025", "14/10/2025")))
        .containsExactly("2025-10-03", "2025-10-14");
    assertThat(days(table.formatted("10/3/2025", "10/14/2025")))
        .containsExactly("2025-10-03", "2025-10-14");
    assertThat(days(table.formatted("3/10/2025", "4/10/2025"))).containsExactly("", "");
    assertThat(days(table.formatted("3.10.2025", "4.10.2025")))
        .containsExactly("2025-10-03", "2025-10-04");
  }

  private List<String> days(String table) throws InputException {
    return folder().with("a.csv", table).read().articles().stream()
        .map(Article::published)
        .map(published -> published.map(Published::toString).orElse(""))
        .toList();
  }
}
