package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Article;
import io.github.crossread.reader.format.InputException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Exports of databases with many articles; that each of their kinds is read, EveryFormatTest has.
 */
final class ExportsTest {

  private static final String ONE = "The sea wall at Saltgate will be closed from Monday.";
  private static final String TWO = "Work will take six weeks, the council said.";

  @TempDir private Path directory;

  private List<Article> read(String content) throws InputException {
    return ArticleFolderBuilder.in(directory, "wall").with("export.txt", content).read().articles();
  }

  private static List<String> blocks(Article article) {
    return article.blocks().stream().map(b -> b.role() + ": " + b.text()).toList();
  }

  @Test
  void nexis_articles_of_older_exports_have_their_headline_in_a_field() throws InputException {
    List<Article> articles =
        read(
            """
                                 1 of 2 DOCUMENTS

                       Copyright 2005 Saltgate Papers
                            All Rights Reserved
                              Saltgate Courier

                        May 3, 2005 Tuesday
                           Late Edition - Final

            SECTION: Section A; Page 1

            LENGTH: 20 words

            HEADLINE: Wall to close

            BYLINE: By Dana Ostrow

            DATELINE: SALTGATE, May 2

            BODY:
            %s

            GRAPHIC: Photo: The wall. (Lee Tan)

            Map: Where it stands.

            LOAD-DATE: May 3, 2005
                                 2 of 2 DOCUMENTS

                              Tide Ledger (Merrow)

                          3 May 2005

            Six weeks

            LENGTH: 8 words

            %s
            """
                .formatted(ONE, TWO));

    assertThat(articles)
        .extracting(article -> article.outlet().name())
        .containsExactly("Saltgate Courier", "Tide Ledger (Merrow)");
    assertThat(articles.get(0).headline()).contains("Wall to close");
    assertThat(blocks(articles.get(0))).contains("BODY: " + ONE).doesNotContain("BODY: BODY:");
    assertThat(blocks(articles.get(1))).containsExactly("HEADLINE: Six weeks", "BODY: " + TWO);
  }

  @Test
  void the_places_of_a_text_export_are_places_in_the_file() throws InputException {
    String export =
        """
                               1 of 2 DOCUMENTS

                             Courier

                        May 3, 2005

        Wall to close

        LENGTH: 20 words

        %s

        LOAD-DATE: May 3, 2005
                               2 of 2 DOCUMENTS

                             Ledger

                        May 3, 2005

        Six weeks

        LENGTH: 20 words

        %s

        LOAD-DATE: May 3, 2005
        """
            .formatted(ONE, TWO);

    for (Article article : read(export)) {
      assertThat(article.text()).isEqualTo(export);
      article.blocks().stream()
          .map(block -> block.text().source().orElseThrow())
          .forEach(span -> assertThat(span.end()).isGreaterThan(span.begin()));
    }
  }

  @Test
  void a_paragraph_that_is_folded_is_one_however_short_the_article() throws InputException {
    String export =
        """
                               1 of 1 DOCUMENT

                             Courier

                        May 3, 2005

        Wall to close

        LENGTH: 20 words

        The sea wall at Saltgate will be closed for repairs that begin not before
        Monday, the council of the town of Saltgate said.

        LOAD-DATE: May 3, 2005
        """;

    assertThat(
            blocks(
                ArticleFolderBuilder.in(directory, "one")
                    .with("a.txt", export)
                    .with("b.txt", ONE)
                    .first()))
        .containsExactly(
            "HEADLINE: Wall to close",
            "BODY: The sea wall at Saltgate will be closed for repairs that begin not before Monday, the"
                + " council of the town of Saltgate said.");
  }

  @Test
  void an_outlet_s_own_text_about_documents_is_no_export() throws InputException {
    List<Article> articles =
        ArticleFolderBuilder.in(directory, "papers")
            .with("a.txt", "1 of 10 documents\n\nwas found, the court said.\n\n" + ONE)
            .with("b.txt", "Length: 20 words are enough, he said.\n\nDocument ABC stays closed.")
            .read()
            .articles();

    assertThat(articles).extracting(Article::id).containsExactly("a", "b");
    assertThat(Stream.of(blocks(articles.get(0)).toString())).allMatch(text -> text.contains(ONE));
  }
}
