package io.github.crossread.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.report.html.Index.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivePageRendererTest {

  private static final Link MILL = new Link("The mill <burned>", "mill.html");

  @Test
  void one_report_stands_alone() {
    assertThat(page(List.of(MILL), List.of()))
        .contains("src=\"mill.html\"")
        .doesNotContain("<nav")
        .contains("data-changes=\"changes\" data-state=\"1 2\"");
  }

  @Test
  void of_several_each_can_be_chosen() {
    assertThat(page(List.of(MILL, new Link("The pier", "pier.html")), List.of()))
        .contains("<a href=\"mill.html\" target=\"report\">The mill &lt;burned&gt;</a>")
        .contains("<a href=\"pier.html\" target=\"report\">The pier</a>");
  }

  @Test
  void what_failed_is_told_as_words_and_nothing_else() {
    assertThat(page(List.of(), List.of("a.txt: <script>alert(1)</script>")))
        .contains("<p>a.txt: &lt;script&gt;alert(1)&lt;/script&gt;</p>")
        .doesNotContain("<iframe");
  }

  @Test
  void the_page_may_ask_its_own_server_alone() {
    assertThat(page(List.of(MILL), List.of()))
        .contains("default-src &#39;none&#39;")
        .contains("connect-src &#39;self&#39;; frame-src &#39;self&#39;")
        .doesNotContain("unsafe");
  }

  private static String page(List<Link> reports, List<String> failures) {
    return new LivePageRenderer()
        .render(new LivePage("en", "Articles compared", reports, failures, "changes", "1 2"));
  }
}
