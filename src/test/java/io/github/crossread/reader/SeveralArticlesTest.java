package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.Block;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Span;
import io.github.crossread.reader.format.ArticleFormat;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.format.Line;
import io.github.crossread.reader.format.Piece;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several articles in one file, as exports of archives have them. */
final class SeveralArticlesTest {

  private static final String EXPORT =
      """
      EXPORT
      # morning
      Wall to close
      The sea wall at Saltgate will be closed from Monday.
      #
      Wall falls
      The sea wall at Saltgate fell on Monday.
      """;

  @TempDir private Path directory;

  /** An export: its articles begin with a sharp, behind which a name may stand. */
  private static final class ExportFormat implements ArticleFormat {

    @Override
    public Set<String> endings() {
      return Set.of("export");
    }

    @Override
    public boolean recognizes(byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8).startsWith("EXPORT\n");
    }

    @Override
    public List<Extract> read(Path file, byte[] bytes) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      List<Extract> extracts = new ArrayList<>();
      int begin = text.indexOf("\n#") + 1;
      while (begin > 0) {
        int next = text.indexOf("\n#", begin) + 1;
        extracts.add(extract(text, new Span(begin, next > 0 ? next : text.length())));
        begin = next;
      }
      return extracts;
    }

    private static Extract extract(String text, Span article) {
      List<Line> lines = Line.of(text, article);
      String name = lines.get(0).words(text).substring(1).strip();
      List<Piece> pieces =
          lines.stream()
              .skip(1)
              .map(line -> new Piece(Piece.Kind.PARAGRAPH, PrintedText.of(text, line.span())))
              .toList();
      return new Extract(
          Optional.of(name).filter(id -> !id.isEmpty()),
          text,
          false,
          pieces,
          Facts.NONE,
          new Span(0, 0),
          List.of());
    }
  }

  private ArticleSet read(String setFile) throws InputException {
    ArticleFolderBuilder folder =
        ArticleFolderBuilder.in(directory, "wall")
            .with("courier.txt", EXPORT)
            .with("ledger.txt", "The wall at Saltgate fell on Monday, the council said.")
            .with("set.yaml", setFile);
    Formats formats = new Formats(Optional.empty(), List.of(new ExportFormat()));
    return new ArticleSetReader(formats, List.of()).read(folder.path());
  }

  @Test
  void each_is_an_article_called_by_its_file_and_its_name_or_number() throws InputException {
    ArticleSet set = read("");

    assertThat(set.articles())
        .extracting(Article::id)
        .containsExactly("courier-morning", "courier-2", "ledger");
    assertThat(set.articles())
        .extracting(article -> article.headline().orElse("none"))
        .containsExactly("Wall to close", "Wall falls", "none");
    assertThat(set.articles())
        .extracting(article -> article.source().file())
        .containsExactly("courier.txt", "courier.txt", "ledger.txt");
  }

  @Test
  void the_places_of_each_are_places_in_the_file() throws InputException {
    for (Article article : read("").articles()) {
      for (Block block : article.blocks()) {
        Span span = block.text().source(0, block.text().length()).orElseThrow();
        assertThat(article.text().substring(span.begin(), span.end()))
            .isEqualTo(block.text().toString());
      }
    }
  }

  @Test
  void a_sets_file_can_name_one_by_its_id_and_all_by_their_file() throws InputException {
    assertThat(read("articles:\n  courier-2: {outlet: Echo}\nreference: courier-2\n").articles())
        .extracting(article -> article.outlet().name())
        .containsExactly("courier morning", "Echo", "ledger");
    assertThat(read("articles:\n  courier.txt: {outlet: Courier}\n").articles())
        .extracting(article -> article.outlet().name())
        .containsExactly("Courier", "Courier", "ledger");
  }

  @Test
  void naming_one_twice_and_one_that_is_not_there_are_errors() {
    assertThatThrownBy(
            () -> read("articles:\n  courier.txt: {outlet: A}\n  courier-2: {outlet: B}\n"))
        .hasMessageContaining("the article \"courier-2\" is given twice");
    assertThatThrownBy(() -> read("articles:\n  courier-3: {outlet: A}\n"))
        .hasMessageContaining("no article file \"courier-3\" in the folder");
  }
}
