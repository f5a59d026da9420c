package io.github.crossread.reader.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.article.Note;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.format.Piece;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HtmlFormatTest {

  private static final String FIRST =
      "The sea wall at Saltgate will be closed for repairs from Monday, the council said, after a"
          + " storm tore forty metres of its facing away.";
  private static final String SECOND =
      "Work will take six weeks, and the promenade behind it stays open to walkers in the meantime.";

  private static Extract read(String page) throws InputException {
    return read(page.getBytes(StandardCharsets.UTF_8));
  }

  private static Extract read(byte[] page) throws InputException {
    return new HtmlFormat(Optional.empty()).read(Path.of("a.html"), page).get(0);
  }

  private static List<String> pieces(String page) throws InputException {
    return read(page).pieces().stream().map(p -> p.kind() + ": " + p.words()).toList();
  }

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
  }

  private static String paragraphs() {
    return "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
  }

  @Test
  void the_article_is_told_from_what_stands_around_it() throws InputException {
    String body =
        "<nav><a href=x>Home</a></nav><div class=wrap><div class=content><h1>Sea wall to close for"
            + " weeks</h1>"
            + paragraphs()
            + "<div class=share-tools>Share this on every site you know</div></div>"
            + "<div class='related-stories'><p>Another storm is on its way, and the harbour master"
            + " asks owners to move their boats inland today.</p></div></div><footer>Contact</footer>";

    assertThat(pieces(page("<title>Sea wall to close for weeks</title>", body)))
        .containsExactly(
            "HEADING: Sea wall to close for weeks", "PARAGRAPH: " + FIRST, "PARAGRAPH: " + SECOND);
  }

  @Test
  void a_page_that_is_called_a_widget_as_a_whole_is_read() throws InputException {
    assertThat(pieces(page("", "<div class=widget>" + paragraphs() + "</div>")))
        .containsExactly("PARAGRAPH: " + FIRST, "PARAGRAPH: " + SECOND);
  }

  @Test
  void what_stands_under_a_picture_is_kept_apart() throws InputException {
    String figure = "<figure><img src=x><figcaption>The wall on Sunday</figcaption></figure>";

    assertThat(pieces(page("", "<p>" + FIRST + "</p>" + figure + "<p>" + SECOND + "</p>")))
        .containsExactly(
            "PARAGRAPH: " + FIRST, "PICTURE: The wall on Sunday", "PARAGRAPH: " + SECOND);
  }

  @Test
  void every_piece_stands_in_the_text_that_was_taken_out() throws InputException {
    Extract extract = read(page("<title>Sea wall shut for weeks</title>", paragraphs()));

    assertThat(extract.extracted()).isTrue();
    for (Piece piece : extract.pieces()) {
      assertThat(piece.text().source())
          .hasValueSatisfying(
              span ->
                  assertThat(extract.text().substring(span.begin(), span.end()))
                      .isEqualTo(piece.words()));
    }
  }

  @Test
  void json_ld_says_who_published_what_and_when() throws InputException {
    String head =
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Organization\",\"name\":\"No\"},"
            + "{\"@type\":[\"NewsArticle\"],\"headline\":\"Sea wall to close &amp; stay so\","
            + "\"datePublished\":\"2026-11-21T09:30:00+0100\",\"dateModified\":\"2026-11-22\","
            + "\"author\":[{\"name\":\"Ann Low\"},{\"name\":\"Bo High\"}],"
            + "\"publisher\":{\"name\":\"Saltgate Post\"}}]}</script>";
    Facts facts = read(page(head, paragraphs())).facts();

    assertThat(facts.headline()).contains("Sea wall to close & stay so");
    assertThat(facts.published()).hasToString("Optional[2026-11-21T09:30+01:00]");
    assertThat(facts.updated()).hasToString("Optional[2026-11-22]");
    assertThat(facts.byline()).contains("Ann Low, Bo High");
    assertThat(facts.outlet()).contains("Saltgate Post");
  }

  @Test
  void json_ld_says_of_the_page_what_it_does_not_say_of_the_article() throws InputException {
    String head =
        "<script type='application/ld+json'>{\"@graph\":["
            + "{\"@type\":\"WebPage\",\"headline\":\"Saltgate\",\"datePublished\":\"2026-11-21\"},"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"Sea wall to close\"},"
            + "{\"@type\":\"NewsArticle\",\"dateModified\":\"2026-10-01\"}]}</script>";
    Facts facts = read(page(head, paragraphs())).facts();

    assertThat(facts.headline()).contains("Sea wall to close");
    assertThat(facts.published()).hasToString("Optional[2026-11-21]");
    assertThat(facts.updated()).isEmpty();
  }

  @Test
  void damaged_json_ld_says_nothing() throws InputException {
    String head = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script>";

    assertThat(read(page(head, paragraphs())).facts().headline()).isEmpty();
  }

  @Test
  void metas_say_what_json_ld_does_not() throws InputException {
    String head =
        "<meta property='og:site_name' content='Saltgate Post'>"
            + "<meta property='og:title' content='Sea wall to close | Saltgate Post'>"
            + "<meta name='article:published_time' content='2026-11-21T09:30:00Z'>"
            + "<link rel=canonical href='https://post.example/2026/wall'>";
    Facts facts = read(page(head, paragraphs())).facts();

    assertThat(facts.headline()).contains("Sea wall to close");
    assertThat(facts.outlet()).contains("Saltgate Post");
    assertThat(facts.published()).hasToString("Optional[2026-11-21T09:30Z]");
    assertThat(facts.url()).contains("https://post.example/2026/wall");
  }

  @Test
  void a_printed_date_and_the_address_tell_what_no_meta_does() throws InputException {
    String printed = "<div class='post-date'>Posted on Nov. 21, 2026</div>" + paragraphs();
    String address = "<link rel=canonical href='https://www.post.example/2026/11/20/wall'>";

    assertThat(read(page("", printed)).facts().published()).hasToString("Optional[2026-11-21]");
    assertThat(read(page(address, paragraphs())).facts().published())
        .hasToString("Optional[2026-11-20]");
    assertThat(read(page(address.replace("/11/", "/nov/"), paragraphs())).facts().published())
        .hasToString("Optional[2026-11-20]");
    assertThat(read(page(address, paragraphs())).facts().outlet()).contains("post.example");
  }

  @Test
  void a_heading_that_says_what_the_title_says_is_the_headline() throws InputException {
    String body = "<h1>The Saltgate Morning Post</h1><h2>Sea wall is to close for six weeks</h2>";
    String head = "<meta property='og:title' content='Sea wall to close for six weeks'>";

    assertThat(read(page(head, body + paragraphs())).facts().headline())
        .contains("Sea wall is to close for six weeks");
  }

  @Test
  void the_pages_own_word_on_its_encoding_is_taken_where_it_is_not_utf_8() throws InputException {
    String page = page("<meta charset=iso-8859-2>", "<p>Łódź: " + FIRST + "</p>");

    assertThat(read(page.getBytes(Charset.forName("ISO-8859-2"))).text()).startsWith("Łódź: ");
    assertThat(read(page.getBytes(StandardCharsets.UTF_8)).text()).startsWith("Łódź: ");
  }

  @Test
  void an_encoding_that_is_guessed_against_the_odds_is_noted() throws InputException {
    String page = page("", "<p>Der Bürgermeister</p>");

    assertThat(read(page.getBytes(Charset.forName("windows-1252"))).notes())
        .extracting(Note::kind)
        .containsExactly(Note.Kind.GUESSED_ENCODING);
    assertThat(read(page.getBytes(StandardCharsets.UTF_8)).notes()).isEmpty();
  }

  @Test
  void bytes_of_another_encoding_are_noted_without_a_place_in_the_page() throws InputException {
    String page = page("", "<p>“The wall fell,” said Zoë Ord, twice. The caf\u0001</p>");
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\u0001')] = (byte) 0xE9;

    assertThat(read(bytes).text()).contains("The café");
    assertThat(read(bytes).notes())
        .containsExactly(new Note(Note.Kind.ODD_BYTES, 1, Optional.empty(), List.of("0xE9")));
  }

  @Test
  void pictures_written_into_the_page_are_not_read() throws InputException {
    String picture = "<img src=\"data:image/png;base64," + "QUJD".repeat(100_000) + "\">";

    assertThat(pieces(page("", picture + paragraphs())))
        .containsExactly("PARAGRAPH: " + FIRST, "PARAGRAPH: " + SECOND);
  }

  @Test
  void elements_may_nest_a_hundred_thousand_deep() throws InputException {
    String deep = "<div>".repeat(100_000) + paragraphs();

    assertThat(pieces(page("", deep))).contains("PARAGRAPH: " + FIRST);
  }

  @Test
  void a_page_longer_than_any_is_refused() {
    String many = "<p>" + "wall ".repeat(1_600_000);

    assertThatThrownBy(() -> read(page("", many)))
        .hasMessageContaining("a.html: the page is longer than 8 million chars");
  }

  @Test
  void a_page_is_recognized_by_its_beginning() {
    HtmlFormat format = new HtmlFormat(Optional.empty());

    assertThat(format.recognizes(bytes("<!-- saved -->\n<!DOCTYPE html><p>x"))).isTrue();
    assertThat(format.recognizes(bytes("\uFEFF <HTML lang=en>"))).isTrue();
    assertThat(format.recognizes(bytes("The tag <html> opens a page."))).isFalse();
    assertThat(format.recognizes(bytes("<div>Markdown may begin so</div>"))).isFalse();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
