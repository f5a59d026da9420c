package io.github.crossread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.collation.OutletView;
import io.github.crossread.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Every control of the example's page, by mouse and by keyboard. */
final class PageBrowserTest {

  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void openBrowser() throws Exception {
    browser = Browser.open();
    page = Pages.example();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @BeforeEach
  void showPage() {
    browser.dark(false).show(page, 1200);
  }

  private static void openChoices() {
    if (browser.find("#choices").getDomAttribute("open") == null) {
      browser.find("#choices > summary").click();
    }
  }

  @Test
  void the_page_says_nothing_to_the_console_and_asks_for_nothing() {
    browser.find("#theme").click();

    assertThat(browser.requests()).isNotEmpty().allMatch(url -> url.equals(page.toUri() + ""));
    assertThat(browser.messages()).isEmpty();
  }

  @Test
  void an_outlet_that_is_unchecked_leaves_the_grids_and_its_part() {
    openChoices();
    browser.find("#outlet-choice input[value='2']").click();

    assertThat(browser.seen("[data-o='2']")).isZero();
    assertThat(browser.seen(".says thead .o")).isEqualTo(4);
    assertThat(browser.seen("#outlet-post")).isZero();
    assertThat(browser.find("#state").getText()).startsWith("4 of 5 outlets");
  }

  @Test
  void an_outlet_is_unchecked_and_all_shown_again_by_keyboard() {
    browser.type("o");
    browser.pressTab(1);
    browser.type(Keys.SPACE);
    assertThat(browser.seen("#outlet-ledger")).isZero();

    browser.type(Keys.ESCAPE);
    assertThat(browser.find("#choices").getDomAttribute("open")).isNull();
    browser.type("a");

    assertThat(browser.seen("#outlet-ledger")).isOne();
    assertThat(browser.find("#state").getText()).isEmpty();
  }

  @Test
  void a_kind_leaves_the_statements_and_sentences_that_are_so() {
    openChoices();
    browser.find("#kinds input[value='LEFT_OUT']").click();

    List<WebElement> rows = browser.all("tr.row").stream().filter(WebElement::isDisplayed).toList();
    assertThat(browser.seen(".says tr.row")).isPositive();
    assertThat(browser.seen(".says tr.row:not(:has(.LEFT_OUT, .PERHAPS_LEFT_OUT))")).isZero();
    assertThat(browser.seen(".article > .gap")).isPositive();
    assertThat(browser.seen(".article > .s")).isZero();
    assertThat(rows).isNotEmpty();
    assertThat(browser.find("#state").getText()).contains("only left out");
  }

  private static void choose(String reference) {
    browser.find("#reference option[value='" + reference + "']").click();
  }

  @TestFactory
  Stream<DynamicTest> rings_turn_as_if_the_report_were_made_beside_that_reference() {
    return Stream.of("courier", "ledger", "post", "channel6", "estuary")
        .map(reference -> DynamicTest.dynamicTest(reference, () -> turnsTo(reference)));
  }

  private static void turnsTo(String reference) throws Exception {
    Report report = Pages.besideReference(Pages.exampleArticles(), reference);
    List<String> articles = report.outlets().stream().map(outlet -> outlet.article()).toList();
    openChoices();
    choose(Integer.toString(articles.indexOf(reference)));

    for (OutletView view : report.collation().outlets()) {
      String column = " td[data-o='" + articles.indexOf(view.article()) + "']";
      assertThat(browser.all(".says tr.row:has(>" + column + " > .LEFT_OUT)"))
          .extracting(row -> row.getDomAttribute("id"))
          .containsExactlyInAnyOrderElementsOf(shared(view.omitted()));
      assertThat(browser.all(".says tr.row" + column + " > .PERHAPS_LEFT_OUT"))
          .hasSameSizeAs(shared(view.perhapsOmitted()));
      assertThat(browser.find(".says .left" + column + " > b").getDomProperty("textContent"))
          .isEqualTo(Integer.toString(shared(view.omitted()).size()));
    }
    choose("n");
  }

  /** What only the reference states has no row. */
  private static List<String> shared(List<Passage> passages) {
    return passages.stream().filter(Passage::isShared).map(Passage::id).toList();
  }

  @Test
  void rings_turned_back_are_those_of_the_report() {
    openChoices();
    String before = browser.find(".says").getDomProperty("innerText");
    choose("4");
    String turned = browser.find(".says").getDomProperty("innerText");
    choose("n");

    assertThat(turned).isNotEqualTo(before);
    assertThat(browser.find(".says").getDomProperty("innerText")).isEqualTo(before);
  }

  @Test
  void a_kind_is_chosen_by_keyboard() {
    browser.type("o");
    browser.run("document.querySelector('#kinds input[value=ONLY_HERE]').focus()");
    browser.type(Keys.SPACE);

    assertThat(browser.seen(".article > .s"))
        .isEqualTo(browser.all(".s.ONLY_HERE, .s.PERHAPS_ONLY_HERE").size());
  }

  @Test
  void all_wordings_stand_beside_a_sentence_that_the_mouse_points_at() {
    browser.show(page, 1600);
    WebElement sentence = browser.find("#outlet-post .s[data-statements]");
    browser.point(sentence.findElement(By.cssSelector(".text")));

    WebElement beside = browser.find(".beside");
    assertThat(beside.findElement(By.xpath("..")).getDomAttribute("id"))
        .isEqualTo(sentence.getDomAttribute("id"));
    assertThat(beside.getText()).contains("Ledger (");
    assertThat(beside.getRect().x).isGreaterThan(sentence.getRect().x + 600);
  }

  @Test
  void they_stand_below_it_where_the_window_is_narrow_and_come_by_tab_too() {
    browser.show(page, 390);
    browser.run("document.querySelector('#outlet-post .s[data-statements] .place').focus()");

    WebElement beside = browser.find(".beside");
    assertThat(beside.isDisplayed()).isTrue();
    assertThat(beside.getRect().y)
        .isGreaterThan(browser.find("#outlet-post .s[data-statements] .text").getRect().y);
    assertThat(browser.all(".beside [id]")).isEmpty();
  }

  @Test
  void answers_on_unsure_pairs_are_gathered_as_judgements() {
    List<WebElement> questions = browser.all(".statement .ask");
    questions.get(0).findElement(By.cssSelector("button[value='partly']")).click();
    questions.get(1).findElement(By.cssSelector("button[value='different']")).click();
    browser.find("#answers > summary").click();

    String pair = questions.get(0).getDomAttribute("data-pair");
    assertThat(browser.find("#answers > summary").getText()).isEqualTo("Answers: 2");
    assertThat(browser.find("#judgements").getText().lines())
        .hasSize(6)
        .contains("- partly: " + pair)
        .contains("# " + questions.get(0).getDomAttribute("data-a"));

    questions.get(0).findElement(By.cssSelector("button[value='partly']")).click();
    assertThat(browser.find("#answers > summary").getText()).isEqualTo("Answers: 1");
  }

  @Test
  void words_are_found_counted_and_stepped_through_by_mouse() {
    browser.find("#find").sendKeys("ultrasound");
    browser.find("#next").click();
    String first = browser.find("#found").getText();
    browser.find("#next").click();
    browser.find("#previous").click();

    assertThat(first).matches("1 of \\d+");
    assertThat(browser.find("#found").getText()).isEqualTo(first);
  }

  @Test
  void words_are_found_by_keyboard_over_marks_in_a_line() {
    browser.type("/");
    browser.focused().sendKeys("did not know how far");
    browser.type(Keys.ENTER);
    browser.type(Keys.ENTER);

    assertThat(browser.find("#found").getText()).matches("2 of \\d+");
    browser.type(Keys.ESCAPE);
    assertThat(browser.find("#found").getText()).isEmpty();
  }

  @Test
  void what_stands_nowhere_is_found_nowhere() {
    browser.find("#find").sendKeys("zeppelin" + Keys.ENTER);

    assertThat(browser.find("#found").getText()).isEqualTo("none");
  }

  @Test
  void a_finding_leads_to_its_evidence_and_back_by_mouse() {
    WebElement link = browser.find(".findings a[href^='#disagreement-']");
    String finding = link.findElement(By.xpath("ancestor::li")).getDomAttribute("id");
    link.click();
    assertThat(browser.hash()).startsWith("#disagreement-");
    assertThat(browser.find(browser.hash()).isDisplayed()).isTrue();

    browser.find("#back").click();

    assertThat(browser.hash()).isEqualTo("#" + finding);
    assertThat(browser.find("#back").isDisplayed()).isFalse();
  }

  @Test
  void a_finding_leads_to_its_evidence_and_back_by_keyboard() {
    WebElement link = browser.find(".findings a[data-passages]");
    String finding = link.findElement(By.xpath("ancestor::li")).getDomAttribute("id");
    browser.run("arguments[0].focus()", link);
    browser.type(Keys.ENTER);
    assertThat(browser.all(".lit")).hasSizeGreaterThan(3);

    browser.type("b");

    assertThat(browser.hash()).isEqualTo("#" + finding);
    assertThat(browser.all(".lit")).isEmpty();
  }

  @Test
  void j_and_k_walk_from_place_to_place() {
    browser.type("j");
    browser.type("j");
    List<WebElement> rows = browser.all(".says tr.row");
    assertThat(browser.focused()).isEqualTo(rows.get(1));

    browser.type("k");

    assertThat(browser.focused()).isEqualTo(rows.get(0));
  }

  @Test
  void a_link_to_a_statement_leads_to_its_row() {
    String statement = browser.find("tr.row").getDomAttribute("id");

    browser.show(page, 1200, "#" + statement);

    assertThat(browser.focused().getDomAttribute("id")).isEqualTo(statement);
    assertThat(isInSight(browser.focused())).isTrue();
  }

  @Test
  void a_link_to_a_sentence_lands_on_it_and_shows_what_others_say() {
    browser.show(page, 1200, "#outlet-post/4");

    assertThat(browser.focused().getText()).contains("A memo of March 3");
    assertThat(isInSight(browser.focused())).isTrue();
  }

  private static boolean isInSight(WebElement element) {
    return (boolean)
        browser.run(
            "const box = arguments[0].getBoundingClientRect();"
                + " return box.top >= 0 && box.top < innerHeight",
            element);
  }

  @Test
  void a_link_to_what_is_filtered_away_shows_everything_again() {
    openChoices();
    browser.find("#kinds input[value='ONLY_HERE']").click();
    String hidden = browser.find(".s.SAME").getDomAttribute("id");

    browser.run("location.hash = arguments[0]", hidden);

    assertThat(browser.find("#" + hidden.replace("/", "\\/")).isDisplayed()).isTrue();
    assertThat(browser.find("#state").getText()).isEmpty();
  }

  @Test
  void dark_and_light_change_by_mouse_and_by_key_and_are_remembered_nowhere() {
    browser.find("#theme").click();
    assertThat(browser.find("#theme").getDomAttribute("aria-pressed")).isEqualTo("true");
    browser.type("d");
    assertThat(browser.find("#theme").getDomAttribute("aria-pressed")).isEqualTo("false");
    browser.type("d");

    browser.show(page, 1200);

    assertThat(browser.find("#theme").getDomAttribute("aria-pressed")).isEqualTo("false");
    assertThat(browser.run("return document.cookie")).isEqualTo("");
  }

  @Test
  void the_list_of_keys_opens_and_closes_by_mouse_and_by_key() {
    browser.find("#help").click();
    assertThat(browser.find("#keys").isDisplayed()).isTrue();
    browser.find("#close").click();
    assertThat(browser.find("#keys").isDisplayed()).isFalse();

    browser.type("?");
    assertThat(browser.find("#keys").isDisplayed()).isTrue();
    browser.type(Keys.ESCAPE);
    assertThat(browser.find("#keys").isDisplayed()).isFalse();
  }

  @Test
  void single_keys_can_be_switched_off() {
    browser.find("#help").click();
    browser.find("#single").click();
    browser.find("#close").click();

    browser.type("d");

    assertThat(browser.find("#theme").getDomAttribute("aria-pressed")).isEqualTo("false");
  }

  @Test
  void the_first_tab_leads_past_the_tools() {
    browser.pressTab(1);
    assertThat(browser.focused().getText()).isEqualTo("Skip to the report");

    browser.type(Keys.ENTER);

    assertThat(browser.hash()).isEqualTo("#main");
  }

  @Test
  void without_script_all_is_there_but_the_tools() {
    browser.scripts(false);
    try {
      browser.show(page, 1200);

      assertThat(browser.find("#tools").isDisplayed()).isFalse();
      assertThat(browser.seen("tr.row")).isEqualTo(browser.all("tr.row").size());
      assertThat(browser.seen(".outlet")).isEqualTo(5);
      // What another article has word for word is folded.
      assertThat(browser.seen(".article > .s:not(.like .s)"))
          .isEqualTo(browser.all(".article > .s:not(.like .s)").size());
      assertThat(browser.seen(".statement")).isEqualTo(browser.all(".statement").size());
      assertThat(browser.messages()).isEmpty();
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void sums_of_a_grid_stand_at_its_end_only_in_print() {
    browser.show(page, 1000).print(true);
    try {
      assertThat(
              browser.run("return getComputedStyle(document.querySelector('.says tfoot')).display"))
          .isEqualTo("table-row-group");
    } finally {
      browser.print(false);
    }
  }

  @Test
  void what_another_article_has_word_for_word_is_unfolded_where_that_one_is_hidden() {
    assertThat(browser.seen(".like .s")).isZero();

    openChoices();
    browser.find("#outlet-choice input").click();

    assertThat(browser.seen(".like .s")).isPositive();
  }

  @TestFactory
  Stream<DynamicTest> nothing_is_wider_than_the_window() {
    return Stream.of(320, 390, 800, 1600)
        .map(
            width ->
                DynamicTest.dynamicTest(
                    width + " px",
                    () -> {
                      browser.show(page, width);

                      assertThat(browser.run("return document.documentElement.scrollWidth"))
                          .isEqualTo((long) width);
                    }));
  }

  @Test
  void no_table_scrolls_where_there_is_room() {
    browser.show(page, 1600);

    assertThat(
            browser.run(
                "return [...document.querySelectorAll('.scroll')]"
                    + ".filter(e => e.scrollWidth > e.clientWidth).length"))
        .isEqualTo(0L);
  }
}
