package io.github.crossread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Articles in Arabic run from the right, the report around them from the left. */
final class RightToLeftBrowserTest {

  private static Browser browser;

  @BeforeAll
  static void openPage() throws Exception {
    browser = Browser.open();
    browser.dark(false).show(Pages.page(RightToLeftArticles.write()), 1200);
    browser.screenshot(Pages.folder().resolve("screenshots/ford-1200-light.png"));
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @Test
  void what_was_printed_has_the_direction_and_language_of_its_article() {
    assertThat(browser.all("#outlet-nahr .text > .w"))
        .isNotEmpty()
        .allMatch(words -> words.getCssValue("direction").equals("rtl"))
        .allMatch(words -> "ar".equals(words.getDomAttribute("lang")));
    assertThat(browser.all("#outlet-courier .text > .w"))
        .isNotEmpty()
        .allMatch(words -> words.getCssValue("direction").equals("ltr"))
        .allMatch(words -> words.getDomAttribute("dir") == null);
  }

  @Test
  void what_the_report_says_runs_as_before() {
    assertThat(browser.all("h3, .facts, .says, .cap"))
        .isNotEmpty()
        .allMatch(words -> words.getCssValue("direction").equals("ltr"));
  }

  @Test
  void axe_finds_no_violation() {
    browser.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");

    assertThat(browser.violations()).isEmpty();
  }
}
