package io.github.crossread.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.ExampleReport;
import io.github.crossread.collation.FindingKind;
import io.github.crossread.document.Abridger;
import io.github.crossread.document.Document;
import io.github.crossread.document.DocumentBlock.Grid;
import io.github.crossread.document.DocumentBlock.Kind;
import io.github.crossread.document.DocumentComposer;
import io.github.crossread.report.Part;
import io.github.crossread.report.ToldFinding;
import io.github.crossread.report.pdf.font.Fonts;
import io.github.crossread.report.pdf.part.Destinations;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.Laid;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
  private static final Fonts FONTS = new Fonts(List.of());

  private static final List<String> HEADINGS = List.of("H1", "H2", "H3", "H4");

  private static final Document EXAMPLE = new DocumentComposer().compose(ExampleReport.report());

  private static final Document GERMAN =
      new DocumentComposer().compose(ExampleReport.report(Locale.GERMAN));

  private static final List<Case> CASES =
      Stream.of(PageSize.A4, PageSize.LETTER, PageSize.A4.large(), PageSize.LETTER.large())
          .flatMap(
              size ->
                  Stream.of(
                      new Case("five outlets", EXAMPLE, size),
                      new Case("five outlets in German", GERMAN, size),
                      new Case("two outlets", LargeReport.document(2, 20), size),
                      new Case("eight outlets", LargeReport.document(8, 60), size),
                      new Case("nine outlets", LargeReport.document(9, 60), size),
                      new Case("twenty outlets", LargeReport.document(20, 150), size),
                      new Case("forty-five outlets", LargeReport.document(45, 30), size),
                      new Case("hostile", HostileReport.document(), size)))
          .toList();

  private record Case(String name, PageSize size, Laid laid) {
    Case(String name, Document document, PageSize size) {
      this(name, size, LayoutTest.laid(document, size));
    }

    @Override
    public String toString() {
      return name + " on " + size;
    }
  }

  static List<Case> cases() {
    return CASES;
  }

  private static Laid laid(Document document, PageSize size) {
    return new Layout(document, size, FONTS).laid();
  }

  private static List<Item.Words> words(List<Item> items) {
    return items.stream().filter(Item.Words.class::isInstance).map(Item.Words.class::cast).toList();
  }

  /** The width of what is drawn, which is not laid out anew. */
  private static double width(Item.Words words) {
    Type type = words.type();
    return words
            .shown()
            .stripTrailing()
            .codePoints()
            .mapToDouble(c -> FONTS.advance(c, type.face()))
            .sum()
        * type.size();
  }

  private static String text(Laid.Page page) {
    return words(page.body()).stream().map(Item.Words::text).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothing_stands_out_of_the_body(Case set) {
    Laid laid = set.laid();

    for (Laid.Page page : laid.pages()) {
      for (Item.Words words : words(page.body())) {
        double width = width(words);
        assertThat(words.x()).as(words.text()).isGreaterThan(-.01);
        assertThat(words.x() + width).as(words.text()).isLessThan(set.size().measure() + .01);
        assertThat(words.top()).as(words.text()).isGreaterThan(-6);
        assertThat(words.y()).as(words.text()).isLessThan(set.size().bodyHeight());
      }
    }
  }

  @Test
  void a_hundred_outlets_take_150_pages_at_most_and_say_what_is_left_out() {
    Document whole = LargeReport.document(100, 700);

    Document abridged = new Abridger().abridge(whole);

    Laid laid = laid(abridged, PageSize.A4);
    assertThat(laid(whole, PageSize.A4).pages()).hasSizeGreaterThan(150);
    assertThat(laid.pages()).hasSizeLessThanOrEqualTo(150);
    String words = laid.pages().stream().map(LayoutTest::text).collect(Collectors.joining(" "));
    assertThat(words)
        .contains("sentences are left out to save room; the JSON report has them.")
        .contains("more statements are left out to save room; the JSON report has them.")
        .contains("more in the JSON report only");
    assertThat(abridged.articles()).hasSameSizeAs(whole.articles());
  }

  @Test
  void of_twenty_outlets_all_is_printed() {
    Document whole = LargeReport.document(20, 700);

    assertThat(new Abridger().abridge(whole)).isSameAs(whole);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void no_words_stand_over_others(Case set) {
    Laid laid = set.laid();

    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < laid.pages().size(); i++) {
      List<Item.Words> words = words(laid.pages().get(i).body());
      for (int k = 0; k < words.size(); k++) {
        for (Item.Words other : words.subList(k + 1, words.size())) {
          if (overlap(words.get(k), other)) {
            overlaps.add((i + 1) + ": " + words.get(k).text() + " | " + other.text());
          }
        }
      }
    }
    assertThat(overlaps).isEmpty();
  }

  /** Whether the boxes that letters without ascenders and descenders fill overlap. */
  private static boolean overlap(Item.Words a, Item.Words b) {
    double heightA = a.type().size() * .5;
    double heightB = b.type().size() * .5;
    boolean vertical = a.y() - heightA < b.y() && b.y() - heightB < a.y();
    return vertical && left(a) < right(b) - .1 && left(b) < right(a) - .1;
  }

  private static double left(Item.Words words) {
    return words.x();
  }

  private static double right(Item.Words words) {
    return words.x() + width(words);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_link_leads_somewhere(Case set) {
    Laid laid = set.laid();

    assertThat(laid.pages())
        .flatExtracting(Laid.Page::body)
        .filteredOn(Item.Area.class::isInstance)
        .isNotEmpty()
        .allSatisfy(area -> assertThat(laid.anchors()).containsKey(((Item.Area) area).target()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_summary_is_one_page(Case set) {
    Map<String, Laid.Place> anchors = set.laid().anchors();

    assertThat(anchors.get(Destinations.part(Part.SUMMARY)).page()).isEqualTo(1);
    assertThat(anchors.get(Destinations.part(Part.FINDINGS)).page()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void no_heading_stands_last_on_a_page(Case set) {
    for (Laid.Page page : set.laid().pages()) {
      List<Item.Words> words = words(page.body());
      double lowest = words.stream().mapToDouble(Item.Words::y).max().orElse(0);
      List<Item.Words> last = words.stream().filter(w -> w.y() > lowest - 1).toList();

      assertThat(last).isNotEmpty();
      assertThat(last).anyMatch(w -> !HEADINGS.contains(w.tag().type()));
    }
  }

  @Test
  void findings_name_the_pages_that_show_their_statements() {
    Laid laid = laid(EXAMPLE, PageSize.A4);
    String disputed = passages(FindingKind.DISAGREEMENT).get(0);

    int disagreement = laid.anchors().get("disagreement/" + disputed).page();
    assertThat(disagreement).isGreaterThan(2);
    assertThat(text(laid.pages().get(1)))
        .contains(
            EXAMPLE.number(disputed) + "  page " + disagreement,
            passages(FindingKind.ONE_TEXT).size() + " passages  page 1");
  }

  private static List<String> passages(FindingKind kind) {
    return finding(kind).passages();
  }

  private static ToldFinding finding(FindingKind kind) {
    return EXAMPLE.report().summary().findings().stream()
        .filter(finding -> finding.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void findings_lead_to_the_statement_itself() {
    Laid laid = laid(EXAMPLE, PageSize.A4);

    assertThat(targets(laid.pages().get(1)))
        .startsWith("row/" + passages(FindingKind.ONE_TEXT).get(0), "part/EVIDENCE")
        .contains("disagreement/" + passages(FindingKind.DISAGREEMENT).get(0));
    assertThat(targets(laid.pages().get(0)))
        .endsWith(
            "part/FINDINGS", "part/OUTLETS", "part/STATEMENTS", "part/EVIDENCE", "part/METHOD");
  }

  private static List<String> targets(Laid.Page page) {
    return page.body().stream()
        .filter(Item.Area.class::isInstance)
        .map(area -> ((Item.Area) area).target())
        .toList();
  }

  /** Each statement that two outlets or more have is a row on the first pages, once. */
  @ParameterizedTest
  @ValueSource(ints = {2, 5, 8, 12, 20})
  void every_shared_statement_has_one_row(int outlets) {
    Document document = LargeReport.document(outlets, 60);
    Laid laid = laid(document, PageSize.A4);

    List<String> rows =
        laid.pages().stream()
            .flatMap(page -> page.body().stream())
            .filter(Item.Anchor.class::isInstance)
            .map(anchor -> ((Item.Anchor) anchor).name())
            .filter(name -> name.startsWith("row/"))
            .toList();

    assertThat(rows).doesNotHaveDuplicates().hasSize(rowsOf(document));
  }

  private static int rowsOf(Document document) {
    return document.first().stream()
        .filter(Grid.class::isInstance)
        .map(Grid.class::cast)
        .filter(grid -> grid.kind() == Kind.STATEMENTS)
        .mapToInt(Grid::size)
        .sum();
  }

  @Test
  void statements_that_run_on_repeat_the_heads_of_their_columns() {
    Laid laid = laid(LargeReport.document(20, 150), PageSize.A4);

    assertThat(text(laid.pages().get(2))).startsWith("statement A B C D");
  }

  /** Where columns are too thin for a name, twenty at a time stand on the pages after. */
  @Test
  void every_outlet_of_many_stands_under_a_letter() {
    Laid laid = laid(LargeReport.document(45, 30), PageSize.A4);

    String pages =
        laid.pages().subList(1, 8).stream().map(LayoutTest::text).collect(Collectors.joining());
    assertThat(pages).contains("A\u00a0", "T\u00a0", "U\u00a0", "AN\u00a0");
  }

  /** A page of an article may end anywhere: no note stands without its sentence before it. */
  @Test
  void every_note_stands_on_the_page_of_its_sentence_or_after_it() {
    Laid laid = laid(LargeReport.document(8, 60), PageSize.A4);
    int first = laid.anchors().get(Destinations.outlet("outlet0")).page();
    int next = laid.anchors().get(Destinations.outlet("outlet1")).page();

    String pages =
        laid.pages().subList(first - 1, next).stream()
            .map(LayoutTest::text)
            .collect(Collectors.joining(" "));
    assertThat(pages).contains("What the others print", "other words: Post:");
  }
}
