package io.github.crossread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What axe-core finds, in light and dark, narrow and wide, folded and unfolded: nothing. */
final class AccessibilityBrowserTest {

  private static Browser browser;

  @BeforeAll
  static void openBrowser() {
    browser = Browser.open();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @TestFactory
  List<DynamicTest> axe_finds_no_violation() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : List.of(Pages.example(), Pages.page(HostileArticles.write()))) {
      for (int width : new int[] {360, 1600}) {
        for (boolean dark : new boolean[] {false, true}) {
          String name = page.getFileName() + ", " + width + " px, " + (dark ? "dark" : "light");
          tests.add(DynamicTest.dynamicTest(name, () -> check(page, width, dark)));
        }
      }
    }
    return tests;
  }

  private static void check(Path page, int width, boolean dark) throws Exception {
    browser.dark(dark).show(page, width);
    String file = page.getFileName() + "-" + width + (dark ? "-dark" : "-light") + ".png";
    browser.screenshot(Pages.folder().resolve("screenshots").resolve(file));

    assertThat(browser.violations()).isEmpty();

    browser.run(
        "document.querySelectorAll('details').forEach(d => { d.open = true; });"
            + "document.querySelector('.s[data-statements] .place')?.focus();"
            + "document.querySelector('.ask button')?.click()");
    assertThat(browser.violations()).isEmpty();
  }
}
