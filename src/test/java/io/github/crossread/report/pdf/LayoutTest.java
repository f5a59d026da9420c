package io.github.crossread.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.ExampleReport;
import io.github.crossread.collation.FindingKind;
import io.github.crossread.report.Part;
import io.github.crossread.report.Report;
import io.github.crossread.report.ToldFinding;
import io.github.crossread.report.pdf.font.Fonts;
import io.github.crossread.report.pdf.part.Destinations;
import io.github.crossread.report.pdf.type.Item;
import io.github.crossread.report.pdf.type.Laid;
import io.github.crossread.report.pdf.type.PageSize;
import io.github.crossread.report.pdf.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {
  private static final Fonts FONTS = new Fonts(List.of());

  private static final List<String> HEADINGS = List.of("H1", "H2", "H3", "H4");

  private static final List<Case> CASES =
      Stream.of(PageSize.A4, PageSize.LETTER)
          .flatMap(
              size ->
                  Stream.of(
                      new Case("five outlets", ExampleReport.report(), size),
                      new Case("two outlets", LargeReport.report(2, 20), size),
                      new Case("eight outlets", LargeReport.report(8, 60), size),
                      new Case("nine outlets", LargeReport.report(9, 60), size),
                      new Case("twenty outlets", LargeReport.report(20, 150), size),
                      new Case("forty-five outlets", LargeReport.report(45, 30), size),
                      new Case("hostile", HostileReport.report(), size)))
          .toList();

  private record Case(String name, PageSize size, Laid laid) {
    Case(String name, Report report, PageSize size) {
      this(name, size, LayoutTest.laid(report, size));
    }

    @Override
    public String toString() {
      return name + " on " + size;
    }
  }

  static List<Case> cases() {
    return CASES;
  }

  private static Laid laid(Report report, PageSize size) {
    return new Layout(report, size, FONTS).laid();
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
        assertThat(words.x() + width).as(words.text()).isLessThan(PageSize.MEASURE + .01);
        assertThat(words.top()).as(words.text()).isGreaterThan(-6);
        assertThat(words.y()).as(words.text()).isLessThan(set.size().bodyHeight());
      }
    }
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
    assertThat(anchors.get(Destinations.part(Part.MATRIX)).page()).isEqualTo(2);
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
  void findings_name_the_pages_that_show_their_passages() {
    Report report = ExampleReport.report();
    Laid laid = laid(report, PageSize.A4);
    String disputed = passages(report, FindingKind.DISAGREEMENT).get(0);
    List<String> alone = passages(report, FindingKind.ADDED);
    String outlet = finding(report, FindingKind.ADDED).article().orElseThrow();

    int disagreement = laid.anchors().get("disagreement/" + disputed).page();
    int entry = laid.anchors().get("entry/" + outlet + "/" + alone.get(0)).page();
    assertThat(entry).isGreaterThan(2);
    assertThat(disagreement).isGreaterThan(entry);
    assertThat(text(laid.pages().get(0)))
        .contains(
            disputed + "  page " + disagreement,
            alone.size() + " passages  page " + entry,
            passages(report, FindingKind.ONE_TEXT).size() + " passages  page 2");
  }

  private static List<String> passages(Report report, FindingKind kind) {
    return finding(report, kind).passages();
  }

  private static ToldFinding finding(Report report, FindingKind kind) {
    return report.summary().findings().stream()
        .filter(finding -> finding.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void findings_lead_to_the_passage_itself() {
    Report report = ExampleReport.report();
    String outlet = finding(report, FindingKind.ADDED).article().orElseThrow();
    Laid laid = laid(report, PageSize.A4);

    assertThat(laid.pages().get(0).body())
        .filteredOn(Item.Area.class::isInstance)
        .extracting(area -> ((Item.Area) area).target())
        .startsWith("row/" + passages(report, FindingKind.ONE_TEXT).get(0), "part/EVIDENCE")
        .containsSubsequence(
            "disagreement/" + passages(report, FindingKind.DISAGREEMENT).get(0),
            "entry/" + outlet + "/" + passages(report, FindingKind.ADDED).get(0))
        .endsWith("part/MATRIX", "part/OUTLETS", "part/EVIDENCE", "part/METHOD");
  }

  @Test
  void a_matrix_that_runs_on_repeats_its_head_and_group() {
    Laid laid = laid(LargeReport.report(20, 150), PageSize.A4);

    assertThat(text(laid.pages().get(3))).contains("Passage", "In most", "continued");
  }

  @Test
  void the_legend_explains_places_only_where_they_stand() {
    Laid eight = laid(LargeReport.report(8, 20), PageSize.A4);
    Laid twenty = laid(LargeReport.report(20, 20), PageSize.A4);

    assertThat(text(eight.pages().get(1))).contains("place in the article");
    assertThat(text(twenty.pages().get(1)))
        .contains("empty: not carried")
        .doesNotContain("place in the article");
  }

  /** Wherever a page ends: one passage more moves it by a row. */
  @Test
  void the_sums_of_the_matrix_stand_below_one_of_its_rows() {
    for (int passages = 20; passages < 60; passages++) {
      for (Laid.Page page : laid(LargeReport.report(8, passages), PageSize.A4).pages()) {
        String text = text(page);
        int sums = text.indexOf("passages carried");
        if (sums >= 0) {
          assertThat(text.substring(0, sums))
              .as("%d passages", passages)
              .containsPattern("\\d of 8|: \\d+ passages?");
        }
      }
    }
  }

  @Test
  void passages_of_one_outlet_are_counted_where_there_are_many() {
    Laid laid = laid(LargeReport.report(20, 150), PageSize.A4);
    int page = laid.anchors().get(Destinations.outlet("outlet1")).page();

    String matrix =
        laid.pages().subList(1, 20).stream().map(LayoutTest::text).collect(Collectors.joining());
    assertThat(matrix).containsPattern("Post of Place 2: \\d+ passages?, page " + page);
  }

  @Test
  void a_headline_of_200_words_is_cut_and_stands_in_full_below() {
    Laid laid = laid(HostileReport.report(), PageSize.A4);
    Laid.Page page = laid.pages().get(laid.anchors().get(Destinations.outlet("a")).page() - 1);

    assertThat(words(page.body()).stream().filter(w -> w.type().equals(Type.HEADLINE)))
        .extracting(Item.Words::y)
        .satisfies(baselines -> assertThat(Set.copyOf(baselines)).hasSize(3));
    assertThat(text(page)).contains("in full below");
  }
}
