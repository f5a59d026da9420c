package io.github.crossread.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Article;
import io.github.crossread.article.Block;
import io.github.crossread.article.Note;
import io.github.crossread.article.Outlet;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Published;
import io.github.crossread.article.Role;
import io.github.crossread.article.Source;
import io.github.crossread.article.Span;
import io.github.crossread.reader.FormatSamples;
import io.github.crossread.reader.HeapFile;
import io.github.crossread.reader.HeapReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleDataTest {

  @TempDir Path folder;

  @Test
  void an_article_of_every_format_is_read_as_it_was_written() throws Exception {
    List<Article> articles = articles();

    assertThat(articles).hasSizeGreaterThanOrEqualTo(FormatSamples.all().size());
    assertThat(articles)
        .allSatisfy(
            article ->
                assertThat(ArticleData.article(ArticleData.bytes(article))).isEqualTo(article));
  }

  private List<Article> articles() throws Exception {
    for (Map.Entry<String, byte[]> sample : FormatSamples.all().entrySet()) {
      Files.write(folder.resolve(sample.getKey()), sample.getValue());
    }
    List<Article> articles = new ArrayList<>();
    HeapReader reader = new HeapReader(Optional.empty(), List.of());
    for (HeapFile file : reader.files(folder.toString(), folder)) {
      reader.read(file, collecting(articles));
    }
    return articles;
  }

  private static HeapReader.Sink collecting(List<Article> articles) {
    return new HeapReader.Sink() {
      @Override
      public void article(Article article) {
        articles.add(article);
      }

      @Override
      public void setAside(String id, String reason) throws IOException {
        throw new IOException(id + " was set aside: " + reason);
      }
    };
  }

  @Test
  void all_that_an_article_may_have_is_kept() {
    String text = "Tolls &amp; fees\n double, half a character \uD800 and all.";
    PrintedText printed =
        PrintedText.concatenated(
            List.of(
                PrintedText.of(text, new Span(0, 6)),
                PrintedText.decoded("&", new Span(6, 11)),
                PrintedText.of(text, new Span(11, text.length())),
                PrintedText.nowhere(" Added.")));
    Article article =
        new Article(
            "feed/day#3",
            new Outlet("Saltgate Courier", "Courier"),
            new Source("day.jsonl", "ab".repeat(32)),
            text,
            true,
            List.of(new Block(Role.HEADLINE, printed), new Block(Role.BODY, printed)),
            Optional.of(new Span(2, 4)),
            Optional.of("Dana Ostrow"),
            Optional.of(
                new Published(
                    LocalDate.of(2026, 11, 21),
                    Optional.of(OffsetDateTime.parse("2026-11-20T23:30:00Z")))),
            Optional.of(new Published(LocalDate.of(2026, 11, 22), Optional.empty())),
            Optional.of("https://example.org/tolls"),
            Optional.of(Locale.forLanguageTag("en-GB")),
            List.of(
                new Note(Note.Kind.ODD_BYTES, 300, Optional.of(new Span(1, 2)), List.of("0x80"))));

    assertThat(ArticleData.article(ArticleData.bytes(article))).isEqualTo(article);
  }
}
