package io.github.crossread.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.Comparison;
import io.github.crossread.ExampleReport;
import io.github.crossread.Options;
import io.github.crossread.document.DocumentBlock.Grid;
import io.github.crossread.document.DocumentBlock.Kind;
import io.github.crossread.document.DocumentComposer;
import io.github.crossread.report.Evidence;
import io.github.crossread.report.Report;
import io.github.crossread.report.marked.Mark;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.report.pdf.ReadAloud.Element;
import io.github.crossread.report.pdf.ReadAloud.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What veraPDF does not see: whether the tags tell a listener what a page shows an eye. */
class ReadAloudTest {
  @TempDir private Path folder;

  private static Report example() {
    return ExampleReport.report();
  }

  /** What is printed of articles: each sentence, and the rows of who says what. */
  private static List<String> printed(Report report) {
    Stream<String> sentences =
        new DocumentComposer()
            .compose(report).articles().stream()
                .flatMap(article -> article.sentences().stream())
                .flatMap(sentence -> unbroken(sentence.text()));
    return Stream.concat(sentences, rows(report).stream())
        .map(ReadAloudTest::withoutSpace)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Struck words stand between those of a sentence that differs from another. */
  private static Stream<String> unbroken(StyledText text) {
    return text.runs().stream().anyMatch(run -> run.style() == StyledText.Style.ONLY_THERE)
        ? text.runs().stream().map(StyledText.Run::text)
        : Stream.of(text(text));
  }

  /** How each row of who says what begins: a long one is cut at the end of its line. */
  private static List<String> rows(Report report) {
    return new DocumentComposer()
        .compose(report).first().stream()
            .filter(block -> block instanceof Grid grid && grid.kind() == Kind.STATEMENTS)
            .flatMap(grid -> ((Grid) grid).groups().stream())
            .flatMap(group -> group.rows().stream())
            .map(row -> row.text())
            .map(text -> text.substring(0, Math.min(24, text.length())))
            .toList();
  }

  /** What is quoted as evidence; of words that are the same as in the base, some are left out. */
  private static List<String> evidence(Report report) {
    return report.evidence().quotations().stream()
        .flatMap(table -> table.versions().stream())
        .flatMap(version -> Stream.concat(words(version), Stream.of(text(version.givenTo()))))
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static Stream<String> words(Evidence.Version version) {
    return version.mark() == Mark.BASE
        ? Stream.of(text(version.words()))
        : version.words().runs().stream()
            .filter(run -> run.style() != StyledText.Style.PLAIN)
            .map(StyledText.Run::text);
  }

  private static String text(StyledText styled) {
    return styled.runs().stream().map(StyledText.Run::text).collect(Collectors.joining());
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void the_document_is_in_the_language_of_the_reports_words() throws Exception {
    assertThat(ReadAloud.of(example()).language()).isEqualTo("en");
    assertThat(ReadAloud.of(ExampleReport.report(Locale.GERMAN)).language()).isEqualTo("de");
  }

  @Test
  void english_articles_are_read_in_english_in_a_german_report() throws Exception {
    Report report = ExampleReport.report(Locale.GERMAN);

    ReadAloud read = ReadAloud.of(report);

    String english = withoutSpace(read.textIn("en"));
    assertThat(printed(report)).hasSizeGreaterThan(100).allMatch(english::contains);
    assertThat(evidence(report))
        .isNotEmpty()
        .map(ReadAloudTest::withoutSpace)
        .allMatch(english::contains);
    assertThat(read.textIn("de"))
        .contains(report.wording().of("statements"), report.wording().of("annotated.others"));
    assertThat(english).doesNotContain(withoutSpace(report.wording().of("pdf.marks")));
  }

  @Test
  void nothing_changes_the_language_where_all_is_in_one() throws Exception {
    ReadAloud read = ReadAloud.of(example());

    assertThat(read.elements()).isNotEmpty().allMatch(e -> e.tag().getLanguage() == null);
  }

  @Test
  void only_the_french_article_of_a_set_is_read_in_french() throws Exception {
    String french = "Le maire a fermé le pont lundi, parce que les câbles sont usés.";
    String english = "The mayor closed the bridge on Monday, as its cables are worn.";
    article("courier", "en", "The old bridge is closed", english);
    article("post", "en", "Bridge shut on Monday", english + " Boats sail every hour.");
    article("midi", "fr", "Le vieux pont est fermé", french);

    ReadAloud read = ReadAloud.of(new Comparison(Options.none()).compare(folder));

    assertThat(withoutSpace(read.textIn("fr")))
        .contains(withoutSpace(french), "Levieuxpontestfermé")
        .doesNotContain("Themayor", "Omitted");
    assertThat(withoutSpace(read.textIn("en")))
        .contains("Themayorclosedthebridge")
        .doesNotContain("Lemaire");
  }

  private void article(String id, String language, String headline, String body)
      throws IOException {
    Files.writeString(
        folder.resolve(id + ".md"),
        "---\nlanguage: " + language + "\n---\n# " + headline + "\n\n" + body + "\n");
  }

  @Test
  void each_edit_and_figure_is_told_in_words() throws Exception {
    ReadAloud read = ReadAloud.of(example());

    assertThat(read.elements("Ins")).isNotEmpty().allMatch(e -> tells(e, "only here"));
    assertThat(read.elements("Del")).isNotEmpty().allMatch(e -> tells(e, "only there"));
    assertThat(read.elements("Figure"))
        .isNotEmpty()
        .allMatch(e -> e.alternative().filter(a -> !a.isBlank()).isPresent());
  }

  private static boolean tells(Element edit, String what) {
    return edit.alternative()
        .filter(a -> a.contains(what))
        .filter(a -> withoutSpace(a).contains(withoutSpace(edit.text())))
        .isPresent();
  }

  @Test
  void all_that_is_drawn_is_read_once() throws Exception {
    ReadAloud read = ReadAloud.of(example());

    assertThat(read.words())
        .extracting(Words::place)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(read.drawn());
  }

  @Test
  void what_is_read_goes_from_the_first_page_to_the_last() throws Exception {
    ReadAloud read = ReadAloud.of(example());

    assertThat(read.words()).extracting(words -> words.place().get(0)).isSorted();
  }

  @Test
  void no_heading_leaves_out_a_level() throws Exception {
    int level = 0;
    for (Element heading : ReadAloud.of(example()).elements("H1", "H2", "H3", "H4", "H5")) {
      int next = Integer.parseInt(heading.type().substring(1));
      assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
    assertThat(level).isPositive();
  }

  @Test
  void every_head_of_a_table_says_whether_of_a_row_or_a_column() throws Exception {
    List<Element> heads = ReadAloud.of(example()).elements("TH");

    assertThat(heads).extracting(ReadAloudTest::scope).containsOnly("Column", "Row");
    assertThat(heads).filteredOn(h -> scope(h).equals("Row")).noneMatch(h -> h.text().isBlank());
  }

  private static String scope(Element head) {
    COSDictionary attributes = (COSDictionary) head.tag().getCOSObject().getDictionaryObject("A");
    return attributes == null ? "none" : attributes.getNameAsString("Scope", "none");
  }

  @Test
  void every_link_has_words_and_says_where_it_leads() throws Exception {
    List<Element> links = ReadAloud.of(example()).elements("Link");

    assertThat(links)
        .hasSizeGreaterThan(50)
        .allMatch(link -> !link.text().isBlank())
        .allMatch(link -> !link.links().isEmpty())
        .allMatch(link -> link.links().stream().noneMatch(String::isBlank));
  }

  @Test
  void running_heads_and_page_numbers_are_not_read() throws Exception {
    Report report = example();
    String foot = report.wording().of("pdf.foot");

    ReadAloud read = ReadAloud.of(report);

    long pages = read.words().stream().map(words -> words.place().get(0)).distinct().count();
    String last = report.wording().of("pdf.pageOf", pages, pages);
    assertThat(read.artifacts()).contains(foot, last);
    assertThat(read.text()).doesNotContain(foot, last);
  }
}
