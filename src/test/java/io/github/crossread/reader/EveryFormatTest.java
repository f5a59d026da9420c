package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Article;
import io.github.crossread.article.Published;
import io.github.crossread.reader.format.InputException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The same article in every format gives the same sentences, headline, outlet and day. */
final class EveryFormatTest {

  @TempDir private Path directory;

  @TestFactory
  Stream<DynamicTest> one_article_is_the_same_in_each() {
    return FormatSamples.all().entrySet().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getKey(), () -> isTheArticle(sample.getKey(), sample.getValue())));
  }

  private void isTheArticle(String name, byte[] bytes) throws InputException {
    Article article =
        ArticleFolderBuilder.in(directory, "wall-" + name)
            .with(name, bytes)
            .with("z.txt", "Another article on the wall at Saltgate, of which little is known.")
            .first();

    assertThat(article.headline()).contains(FormatSamples.HEADLINE);
    assertThat(article.outlet().name()).isEqualTo("Saltgate Courier");
    assertThat(article.published().map(Published::day).map(Object::toString))
        .contains("2025-10-14");
    assertThat(article.byline()).contains("Dana Ostrow");
    assertThat(article.blocks().stream().map(block -> block.role() + ": " + block.text()))
        .containsExactly(
            "HEADLINE: " + FormatSamples.HEADLINE,
            "BODY: " + FormatSamples.FIRST,
            "BODY: " + FormatSamples.SECOND,
            "BODY: " + FormatSamples.THIRD);
  }

  @TestFactory
  Stream<DynamicTest> an_encoding_of_old_is_read_too() {
    return Stream.of("windows-1252", "UTF-16LE")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        isTheArticle(
                            "nexis.txt", FormatSamples.nexis().getBytes(Charset.forName(name)))));
  }
}
