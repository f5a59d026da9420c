package io.github.crossread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an article says changes nothing but the text of the page. */
final class HostileBrowserTest {

  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void openBrowser() throws Exception {
    browser = Browser.open();
    page = Pages.page(HostileArticles.write());
    browser.show(page, 1200);
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @Test
  void no_element_comes_from_an_article() {
    assertThat(browser.all("script")).hasSize(1);
    assertThat(browser.all("style")).hasSize(1);
    assertThat(browser.all("img, iframe, object, textarea")).isEmpty();
    assertThat(browser.all("a:not([href^='#'])")).isEmpty();
    assertThat(browser.all("[onclick], [onerror], [onload], [style]")).isEmpty();
    assertThat(browser.all("main")).hasSize(1);
  }

  @Test
  void nothing_runs_nothing_is_asked_for_and_the_console_is_silent() {
    browser.show(page, 1200);

    assertThat(browser.run("return document.title")).asString().contains("Crossread report");
    assertThat(browser.requests()).allMatch(url -> url.startsWith("file:"));
    assertThat(browser.messages()).isEmpty();
  }

  @Test
  void the_words_are_there_as_words() {
    assertThat(browser.run("return document.getElementById('main').textContent"))
        .asString()
        .contains("<script>document.title = \"taken\"; alert(1)</script>")
        .contains("</style><style>body { display: none }</style>")
        .contains("javascript:alert(3)");
  }

  @Test
  void the_tools_still_work() {
    browser.show(page, 1200);
    browser.find("#find").sendKeys("<script>document");
    browser.find("#next").click();

    assertThat(browser.find("#found").getText()).matches("1 of \\d+");
  }

  @Test
  void no_mark_of_direction_is_left_in_the_page() {
    assertThat(browser.run("return document.documentElement.textContent"))
        .asString()
        .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069]");
  }
}
