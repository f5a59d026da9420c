package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.article.Article;
import io.github.crossread.article.Note;
import io.github.crossread.article.Published;
import io.github.crossread.reader.format.InputException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds, mails, PDFs and web archives: what EveryFormatTest does not show. */
final class NewsroomFilesTest {

  private static final String FIRST =
      "The sea wall at Saltgate will be closed for repairs from Monday, the council said.";
  private static final String SECOND =
      "Work will take six weeks, and the promenade behind it stays open to walkers.";

  @TempDir private Path directory;

  private ArticleFolderBuilder with(String name, byte[] content) {
    return ArticleFolderBuilder.in(directory, "of-" + name)
        .with("z.txt", "The wall.")
        .with(name, content);
  }

  private ArticleFolderBuilder with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> blocks(Article article) {
    return article.blocks().stream().map(b -> b.role() + ": " + b.text()).toList();
  }

  @Test
  void entries_of_a_feed_with_a_teaser_only_are_told() throws InputException {
    String item = "<item><title>%s</title><description>%s</description></item>";
    String feed =
        "<rss version=\"2.0\"><channel><title>Courier</title>"
            + item.formatted("Wall", ("&lt;p&gt;" + FIRST + "&lt;/p&gt;").repeat(5))
            + item.formatted("Ferry &amp;amp; pier", "Short.")
            + "</channel></rss>";
    Article article = with("a.rss", feed).first();

    assertThat(article.outlet().name()).isEqualTo("Courier");
    assertThat(article.notes())
        .containsExactly(
            new Note(Note.Kind.PARTS_LEFT_OUT, 1, Optional.empty(), List.of("Ferry &amp; pier")));
    assertThatThrownBy(
            with("b.rss", "<rss><channel>" + item.formatted("a", "b") + "</channel></rss>")::read)
        .hasMessageContaining("b.rss: there is no article with a text in it");
  }

  @Test
  void a_mail_without_html_is_read_as_text() throws InputException {
    Article article =
        with(
                "a.eml",
                "From: Courier <news@courier.example>\nSubject: Wall to close\nDate: 14 Oct 2025"
                    + " 09:30 GMT\nMIME-Version: 1.0\nContent-Type: text/plain;"
                    + " charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
                    + FIRST
                    + "\n\nJos=E9 Odell runs the caf=E9 behind it, which=\n closes too.\n")
            .first();

    assertThat(article.outlet().name()).isEqualTo("Courier");
    assertThat(article.published().map(Published::toString)).contains("2025-10-14T09:30Z");
    assertThat(blocks(article))
        .containsExactly(
            "HEADLINE: Wall to close",
            "BODY: " + FIRST,
            "BODY: José Odell runs the café behind it, which closes too.");
  }

  @Test
  void mails_without_text_and_with_parts_without_end_are_told() {
    assertThatThrownBy(
            with("a.eml", "MIME-Version: 1.0\nContent-Type: image/png\n\niVBORw0KGgo=")::read)
        .hasMessageContaining("a.eml: there is no text in this mail");
    StringBuilder deep = new StringBuilder("MIME-Version: 1.0\n");
    for (int i = 0; i < 200; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b").append(i);
      deep.append("\n\n--b").append(i).append('\n');
    }
    assertThatThrownBy(with("b.eml", deep.toString())::read)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("nest deeper than 30");
  }

  @Test
  void a_pdf_of_one_article_is_read_and_one_of_pictures_is_told() throws InputException {
    Article article = with("a.pdf", PdfFiles.of(List.of("Wall to close", FIRST, SECOND))).first();

    assertThat(blocks(article))
        .containsExactly("HEADLINE: Wall to close", "BODY: " + FIRST, "BODY: " + SECOND);
    assertThatThrownBy(with("b.pdf", PdfFiles.of(List.of()))::read)
        .hasMessageContaining("b.pdf: there is no text in this PDF");
    byte[] pdf = PdfFiles.of(List.of(FIRST));
    assertThatThrownBy(with("c.pdf", Arrays.copyOf(pdf, 40))::read)
        .hasMessageContaining("c.pdf: this PDF is damaged or ends early");
  }

  static byte[] warc(int pages) {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    for (int i = 1; i <= pages; i++) {
      String html = "<title>Wall " + i + "</title><p>" + FIRST + "</p><p>" + SECOND + "</p>";
      String type = i % 2 == 1 ? "text/html" : "text/css";
      String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + html;
      String head =
          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/wall/"
              + i
              + "\r\nWARC-Date: 2025-10-15T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
              + i
              + ">\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
              + http.length()
              + "\r\n\r\n";
      warc.writeBytes((head + http + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    }
    return warc.toByteArray();
  }

  @Test
  void a_web_archive_gives_its_pages_and_names_the_rest() throws InputException {
    List<Article> articles =
        ArticleFolderBuilder.in(directory, "archive").with("a.warc", warc(4)).read().articles();

    assertThat(articles).extracting(Article::id).containsExactly("a-1", "a-2");
    assertThat(articles)
        .extracting(article -> article.url().orElseThrow())
        .containsExactly("https://courier.example/wall/1", "https://courier.example/wall/3");
    assertThat(articles.get(0).notes())
        .containsExactly(
            new Note(Note.Kind.PARTS_LEFT_OUT, 2, Optional.empty(), List.of("text/css (2)")));
  }

  @Test
  void a_sets_file_says_which_pages_of_an_archive_are_articles() throws InputException {
    List<Article> articles =
        with("a.warc", warc(5))
            .with("set.yaml", "pages: [\"*/wall/1\", \"https://courier.example/wall/5*\"]\n")
            .read()
            .articles();

    assertThat(articles).extracting(Article::id).containsExactly("a-1", "a-2", "z");
  }

  @Test
  void of_an_archive_that_ends_early_is_read_what_is_whole() throws InputException {
    byte[] warc = warc(3);
    Article article = with("a.warc", Arrays.copyOf(warc, warc.length - 150)).first();

    assertThat(article.notes())
        .contains(
            new Note(
                Note.Kind.CUT_SHORT,
                1,
                Optional.empty(),
                List.of("https://courier.example/wall/1")));
    assertThatThrownBy(with("b.warc", Arrays.copyOf(warc, 200))::read)
        .hasMessageContaining("there is no page with an article in this archive, which is damaged");
  }
}
