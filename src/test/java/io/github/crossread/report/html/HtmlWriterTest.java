package io.github.crossread.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class HtmlWriterTest {

  private final StringBuilder out = new StringBuilder();
  private final HtmlWriter html = new HtmlWriter(out);

  @Test
  void text_comes_out_as_text_and_nothing_else() {
    html.element("span", "<script>alert('1 & 2')</script> ]]> --> \"");

    assertThat(out)
        .hasToString(
            "<span>&lt;script&gt;alert(&#39;1 &amp; 2&#39;)&lt;/script&gt; ]]&gt; --&gt; &quot;</span>");
  }

  @Test
  void the_value_of_an_attribute_does_not_end_before_its_end() {
    html.element("a", "x", "href", "#\" onclick='y()' a=\"<>");

    assertThat(out).hasToString("<a href=\"#&quot; onclick=&#39;y()&#39; a=&quot;&lt;&gt;\">x</a>");
  }

  @Test
  void what_html_cannot_bear_is_dropped_or_replaced() {
    html.text("a\u0000b\u001bc\u007fd\u0085e\ud800f\uffffg\ufdd0h\ti\nj\ud83d\ude00");

    assertThat(out).hasToString("abcde\uFFFDf\uFFFDg\uFFFDh i j\ud83d\ude00");
  }

  @Test
  void no_mark_turns_the_words_behind_it() {
    html.text("a\u202eb\u202ac\u202bd\u202de\u202cf\u2066g\u2067h\u2068i\u2069j\u200fk\u200el");

    assertThat(out).hasToString("abcdefghij\u200fk\u200el");
  }

  @Test
  void elements_close_in_the_order_they_opened() {
    html.open("b").open("i");

    assertThatThrownBy(() -> html.close("b")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void only_what_html_leaves_open_is_left_open() {
    assertThatThrownBy(() -> html.empty("script")).isInstanceOf(IllegalArgumentException.class);
  }
}
