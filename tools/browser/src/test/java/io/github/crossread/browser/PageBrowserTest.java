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

  private static void choose(String reference) {
    browser.find("#reference option[value='" + reference + "']").click();
  }

  @Test
  void the_page_says_nothing_to_the_console_and_asks_for_nothing() {
    browser.find("#theme").click();

    assertThat(browser.requests()).isNotEmpty().allMatch(url -> url.equals(page.toUri() + ""));
    assertThat(browser.messages()).isEmpty();
  }

  @Test
  void an_outlet_that_is_unchecked_leaves_the_matrix_the_bars_and_its_part() {
    openChoices();
    browser.find("#outlet-choice input[value='2']").click();

    assertThat(browser.seen("[data-o='2']")).isZero();
    assertThat(browser.seen(".matrix thead .o")).isEqualTo(4);
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
  void a_kind_of_change_leaves_the_passages_that_have_it() {
    openChoices();
    browser.find("#kinds input[value='moved']").click();

    List<WebElement> rows = browser.all("tr.row").stream().filter(WebElement::isDisplayed).toList();
    assertThat(rows).isNotEmpty();
    assertThat(rows).allMatch(row -> row.getDomAttribute("data-by").matches(".*[A-Z].*"));
    assertThat(browser.seen(".outlet .sec[data-kind='moved']")).isPositive();
    assertThat(browser.seen(".outlet .sec[data-kind='added']")).isZero();
  }

  @Test
  void a_kind_of_change_is_chosen_by_keyboard() {
    browser.type("o");
    browser.run("document.querySelector('#kinds input[value=only]').focus()");
    browser.type(Keys.SPACE);

    assertThat(browser.seen("tr.row")).isEqualTo(browser.all("tr.row[data-by*='o']").size());
  }

  @TestFactory
  Stream<DynamicTest> omissions_turn_as_if_the_report_were_made_beside_that_reference() {
    return Stream.of("courier", "ledger", "post", "channel6", "estuary")
        .map(reference -> DynamicTest.dynamicTest(reference, () -> turnsTo(reference)));
  }

  private static void turnsTo(String reference) throws Exception {
    Report report = Pages.besideReference(Pages.exampleArticles(), reference);
    List<String> articles = report.outlets().stream().map(outlet -> outlet.article()).toList();
    openChoices();
    choose(Integer.toString(articles.indexOf(reference)));

    for (OutletView view : report.collation().outlets()) {
      String section = "#outlet-" + view.article() + " .sec[data-kind='omitted'] .turned a.id";
      assertThat(browser.all(section).stream().map(link -> link.getDomProperty("textContent")))
          .as(view.article())
          .containsExactlyInAnyOrderElementsOf(view.omitted().stream().map(Passage::id).toList());
      String perhaps =
          "#outlet-" + view.article() + " .sec[data-kind='perhapsOmitted'] .turned a.id";
      assertThat(browser.all(perhaps).stream().map(link -> link.getDomProperty("textContent")))
          .as(view.article())
          .containsExactlyInAnyOrderElementsOf(
              view.perhapsOmitted().stream().map(Passage::id).toList());
      String count = "td[data-omitted='" + articles.indexOf(view.article()) + "']";
      assertThat(browser.all(count))
          .extracting(cell -> cell.getDomProperty("textContent"))
          .containsOnly(Integer.toString(view.omitted().size()));
    }
    choose("-1");
  }

  @Test
  void omissions_turned_back_are_those_of_the_report() {
    openChoices();
    String before = browser.find("#outlet-post .sec[data-kind='omitted']").getText();
    choose("4");
    String turned = browser.find("#outlet-post .sec[data-kind='omitted']").getText();
    choose("-1");

    assertThat(turned).isNotEqualTo(before).contains("The Estuary");
    assertThat(browser.find("#outlet-post .sec[data-kind='omitted']").getText()).isEqualTo(before);
  }

  @Test
  void the_scripts_rule_finds_the_omissions_that_the_report_was_made_with() {
    Object wrong =
        browser.run(
            "return all('td[data-omitted]').filter(cell => passages.filter("
                + "p => omits(p, Number(cell.dataset.omitted))).length !== Number(cell.textContent)"
                + ").length");

    assertThat(wrong).isEqualTo(0L);
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
  void words_are_found_by_keyboard_and_unfold_the_article_they_stand_in() {
    browser.type("/");
    browser.focused().sendKeys("the bread,\" said");
    browser.type(Keys.ENTER);
    browser.type(Keys.ENTER);

    assertThat(browser.find("#found").getText()).matches("2 of \\d+");
    while (!isLast(browser.find("#found").getText())) {
      browser.type(Keys.ENTER);
    }
    assertThat(browser.seen("details.article[open]")).isOne();
    browser.type(Keys.ESCAPE);
    assertThat(browser.find("#found").getText()).isEmpty();
  }

  private static boolean isLast(String found) {
    String[] numbers = found.split(" of ", -1);
    return numbers[0].equals(numbers[1]);
  }

  @Test
  void what_stands_nowhere_is_found_nowhere() {
    browser.find("#find").sendKeys("zeppelin" + Keys.ENTER);

    assertThat(browser.find("#found").getText()).isEqualTo("none");
  }

  @Test
  void a_finding_leads_to_its_evidence_and_back_by_mouse() {
    WebElement link = browser.find(".findings a[href^='#quotation-']");
    String finding = link.findElement(By.xpath("ancestor::li")).getDomAttribute("id");
    // Cut quotations stand among the last findings, which are folded away.
    browser.run(
        "for (let d = arguments[0].closest('details'); d; d = d.parentElement.closest('details')) {"
            + " d.open = true; }",
        link);
    link.click();
    assertThat(browser.hash()).startsWith("#quotation-");
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
    assertThat(browser.all("tr.lit")).hasSizeGreaterThan(5);

    browser.type("b");

    assertThat(browser.hash()).isEqualTo("#" + finding);
    assertThat(browser.all("tr.lit")).isEmpty();
  }

  @Test
  void j_and_k_walk_from_place_to_place() {
    browser.type("j");
    browser.type("j");
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("finding-2");

    browser.type("k");

    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("finding-1");
  }

  @Test
  void a_link_to_a_passage_opens_its_readings() {
    String passage = browser.find("tr.row").getDomAttribute("id");

    browser.show(page, 1200, "#" + passage);

    assertThat(browser.find("#" + passage + " .readings").isDisplayed()).isTrue();
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo(passage);
  }

  @Test
  void a_link_to_a_sentence_unfolds_its_article() {
    browser.show(page, 1200, "#outlet-post/4");

    assertThat(browser.find("#outlet-post details.article").getDomAttribute("open")).isNotNull();
    assertThat(browser.focused().getText()).contains("A memo of March 3");
  }

  @Test
  void a_link_to_what_is_filtered_away_shows_everything_again() {
    openChoices();
    browser.find("#kinds input[value='moved']").click();
    String hidden = browser.find("tr.row[data-by='--o--']").getDomAttribute("id");

    browser.run("location.hash = arguments[0]", hidden);

    assertThat(browser.find("#" + hidden).isDisplayed()).isTrue();
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
      browser.find("#outlet-post details.article > summary").sendKeys(Keys.ENTER);
      assertThat(browser.find("#outlet-post details.article .s").isDisplayed()).isTrue();
      assertThat(browser.messages()).isEmpty();
    } finally {
      browser.scripts(true);
    }
  }

  @TestFactory
  Stream<DynamicTest> nothing_is_wider_than_the_window() {
    return Stream.of(360, 800, 1600)
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
