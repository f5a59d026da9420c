package io.github.crossread.report.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageBreakerTest {
  private static List<List<Item>> pages(List<Slice> slices, double height) {
    return PageBreaker.sheets(Stream.of(new Chapter("", false, slices)), height).stream()
        .map(PageBreaker.Sheet::body)
        .toList();
  }

  private static Chapter chapter(String title, double height) {
    return new Chapter(title, true, List.of(new Board().anchor(title).slice(0, height)));
  }

  @Test
  void a_chapter_begins_on_the_page_of_the_one_before_if_enough_of_it_is_free() {
    List<PageBreaker.Sheet> sheets =
        PageBreaker.sheets(
            Stream.of(chapter("a", 50), chapter("b", 80), chapter("c", 5), chapter("d", 100)), 200);

    assertThat(sheets).extracting(PageBreaker.Sheet::title).containsExactly("a", "c");
    assertThat(sheets).extracting(sheet -> sheet.body().size()).containsExactly(2, 2);
  }

  @Test
  void a_chapter_that_shares_no_page_begins_a_new_one() {
    Chapter alone = new Chapter("b", false, chapter("b", 5).slices());

    List<PageBreaker.Sheet> sheets = PageBreaker.sheets(Stream.of(chapter("a", 5), alone), 200);

    assertThat(sheets).extracting(PageBreaker.Sheet::title).containsExactly("a", "b");
  }

  private static Slice slice(String name, double height) {
    return new Board().anchor(name).slice(0, height);
  }

  private static List<List<String>> pages(double height, Slice... slices) {
    return pages(List.of(slices), height).stream()
        .map(
            page ->
                page.stream()
                    .filter(Item.Anchor.class::isInstance)
                    .map(item -> ((Item.Anchor) item).name() + "@" + Math.round(item.top()))
                    .toList())
        .toList();
  }

  @Test
  void what_fits_stands_on_one_page() {
    assertThat(pages(100, slice("a", 40), slice("b", 40), slice("c", 20)))
        .containsExactly(List.of("a@0", "b@40", "c@80"));
  }

  @Test
  void what_does_not_fit_goes_to_the_next_page_whole() {
    assertThat(pages(100, slice("a", 40), slice("b", 40), slice("c", 21)))
        .containsExactly(List.of("a@0", "b@40"), List.of("c@0"));
  }

  @Test
  void a_heading_goes_with_what_it_heads() {
    assertThat(pages(100, slice("a", 45), slice("b", 40), slice("head", 10).kept(), slice("c", 10)))
        .containsExactly(List.of("a@0", "b@45"), List.of("head@0", "c@10"));
  }

  @Test
  void a_chain_longer_than_a_page_is_broken_but_leaves_no_slice_alone() {
    Slice[] chain =
        IntStream.range(0, 7).mapToObj(i -> slice("s" + i, 30).kept()).toArray(Slice[]::new);

    assertThat(pages(100, chain))
        .containsExactly(
            List.of("s0@0", "s1@30"), List.of("s2@0", "s3@30"), List.of("s4@0", "s5@30", "s6@60"));
  }

  @Test
  void the_space_above_is_left_out_at_the_top_of_a_page() {
    Slice spaced = slice("b", 30).withBefore(20);

    assertThat(pages(100, slice("a", 50), spaced, spaced))
        .containsExactly(List.of("a@0", "b@70"), List.of("b@0"));
  }

  @Test
  void a_tables_head_is_repeated_where_a_row_opens_a_page() {
    Slice row = slice("row", 30).repeating(slice("head", 15));

    assertThat(pages(100, slice("a", 20), row, row, row, row))
        .containsExactly(List.of("a@0", "row@20", "row@50"), List.of("head@0", "row@15", "row@45"));
  }

  @Test
  void a_label_that_reaches_further_down_than_its_entry_stays_on_the_page() {
    Slice labelled =
        new Slice(0, 20, 60, false, slice("l", 20).items(), java.util.Optional.empty());

    assertThat(pages(100, slice("a", 45), labelled))
        .containsExactly(List.of("a@0"), List.of("l@0"));
  }

  @Test
  void what_is_taller_than_a_page_is_cut_between_lines_and_leaves_none_alone() {
    Board tall = new Board();
    for (int i = 0; i < 17; i++) {
      double top = i * Type.PRINTED.leading();
      tall.add(
          new Item.Words(
              Tag.ARTIFACT,
              "w" + i,
              "w" + i,
              Type.PRINTED,
              Colour.INK,
              0,
              top + Type.PRINTED.baseline()));
    }

    List<List<Item>> pages = pages(List.of(tall.slice(0)), 8 * Type.PRINTED.leading());

    assertThat(pages).extracting(List::size).containsExactly(8, 7, 2);
    assertThat(pages).allSatisfy(page -> assertThat(page.get(0).top()).isBetween(-.01, .01));
  }
}
