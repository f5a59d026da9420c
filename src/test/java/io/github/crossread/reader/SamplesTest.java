package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.format.Piece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of other people and programs, in the folder that the property names. */
@EnabledIfSystemProperty(named = "crossread.samples", matches = ".+")
final class SamplesTest {

  private final Path samples = Path.of(System.getProperty("crossread.samples", "."));

  private List<Extract> read(String file) throws IOException, InputException {
    Path path = samples.resolve(file);
    return new Formats(Optional.empty())
        .read(path, path.getFileName().toString(), Files.readAllBytes(path));
  }

  @ParameterizedTest
  @CsvSource({
    "nexis/sample.TXT, 10",
    "nexis/sample.DOCX, 10",
    "nexis/guardian1.docx, 2",
    "nexis/afp_2013-03-12_0501.html, 74",
    "factiva/nyt_1_1993-01-03.html, 27",
    "factiva/suddeutsche_1_2017-11-19.html, 51",
    "ninjs/1.4-medium-text.json, 1",
    "ninjs/1.6-complex-article.json, 1",
    "ninjs/2.1-dpa-text.json, 1",
    "ninjs/2.1-ntb-text.json, 1",
    "ninjs/3.1-complex-article.json, 1",
    "newsml-g2/text-document.xml, 1",
  })
  void each_article_of_an_export_has_headline_outlet_day_and_text(String file, int count)
      throws IOException, InputException {
    List<Extract> articles = read(file);

    assertThat(articles).hasSize(count);
    assertThat(articles)
        .allSatisfy(
            article -> {
              assertThat(article.facts().headline()).isPresent();
              assertThat(article.facts().outlet()).isPresent();
              assertThat(article.facts().published()).isPresent();
              assertThat(article.pieces().stream().skip(1).map(Piece::words))
                  .isNotEmpty()
                  .noneMatch(words -> words.matches("(?s)(?:Document|LOAD-DATE|Copyright) .*"));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "warc/example.warc, 1",
    "warc/example.warc.gz, 1",
    "warc/example-iana.org-chunked.warc, 1"
  })
  void an_archive_has_an_article_for_each_page(String file, int count)
      throws IOException, InputException {
    assertThat(read(file))
        .hasSize(count)
        .allSatisfy(article -> assertThat(article.pieces()).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "warc/example-trunc.warc",
        "newsml-g2/news-item.xml",
        "newsml-g2/news-message.xml"
      })
  void what_has_no_text_is_refused_with_what_was_expected(String file) {
    assertThatExceptionOfType(InputException.class).isThrownBy(() -> read(file));
  }
}
