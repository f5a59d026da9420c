package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.Block;
import io.github.crossread.article.PrintedText;
import io.github.crossread.article.Span;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.yaml.FrontMatter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What must hold for every article: those below, and, where they are at hand, the collected stories
 * that lie beside the project.
 */
class EveryArticleTest {

  private static final Path STORIES =
      Path.of(System.getProperty("crossread.basedir", "."), "..", "shared", "stories");

  private static final String RAW =
      """
      date 2026-03-04 Wall falls
      By Dana Ostrow
      - It was old
      MERROW (CP) — The wall will soon

      Photo: Lee Tan

      be mended.# The \uD83D\uDE00 keeper said so.\s\s
      Advertisement
      """
          .replace('#', '\u00A0');

  private static final String WEB =
      """
      ---
      outlet: Post
      headline: Wall &amp; all
      ---
      Intro with \\*escape\\*, &lt;tag&gt; and `code  here`
      over two lines.

      * item &hellip;
        wrapped *in **depth** here*

      > quote [link](u) ![alt](p)
      """;

  @TempDir private Path directory;

  @Test
  void every_char_with_a_place_of_its_own_is_the_char_that_stands_there() throws Exception {
    for (Article article : articles()) {
      for (Block block : article.blocks()) {
        assertThat(misplaced(article.text(), block.text())).as(block.text().toString()).isEmpty();
      }
    }
  }

  @Test
  void every_word_of_a_plain_text_stands_in_one_block() throws Exception {
    for (Article article : articles()) {
      if (article.source().file().endsWith(".txt")) {
        int begin = FrontMatter.read(Path.of("a"), article.text()).span().end();
        String text = article.text().substring(begin).replaceFirst("^\\s*date \\S+ ", "");
        Stream<Block> blocks =
            article.blocks().stream()
                .filter(block -> block.text().source().orElseThrow().begin() >= begin);

        assertThat(words(text(blocks))).as(article.id()).isEqualTo(words(text));
      }
    }
  }

  @Test
  void every_sentence_that_annotators_saw_stands_in_a_block() throws Exception {
    for (ArticleSet set : sets()) {
      Path sentences = STORIES.resolve(set.id()).resolve("sentences.tsv");
      List<String> lines =
          Files.exists(sentences)
              ? Files.readAllLines(sentences, StandardCharsets.UTF_8)
              : List.of("raw.1\tThe wall will soon be mended.");
      for (String line : lines) {
        String id = line.substring(0, line.indexOf('\t')).replaceFirst("\\.\\d+$", "");
        String sentence = line.substring(line.indexOf('\t') + 1);

        assertThat(text(article(set, id).blocks().stream()))
            .contains(sentence.replaceFirst("^- ", "").strip().replaceAll("[\\s\\u00A0]+", " "));
      }
    }
  }

  private static Article article(ArticleSet set, String id) {
    return set.articles().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  private List<Article> articles() throws InputException {
    return sets().stream().flatMap(set -> set.articles().stream()).toList();
  }

  private List<ArticleSet> sets() throws InputException {
    List<ArticleSet> sets = new ArrayList<>();
    sets.add(
        ArticleFolderBuilder.in(directory, "invented")
            .with("raw.txt", RAW)
            .with("crlf.txt", RAW.replace("\n", "\r\n"))
            .with("web.md", WEB)
            .with("webcrlf.md", WEB.replace("\n", "\r\n"))
            .read());
    if (Files.isDirectory(STORIES)) {
      ArticleSetReader reader = new ArticleSetReader(Optional.empty());
      for (Path folder : reader.folders(STORIES)) {
        sets.add(reader.read(folder));
      }
    }
    return sets;
  }

  private static List<Integer> misplaced(String text, PrintedText words) {
    List<Integer> misplaced = new ArrayList<>();
    for (int i = 0; i < words.length(); i++) {
      char c = words.toString().charAt(i);
      Optional<Span> span = words.source(i, i + 1);
      if (span.isPresent()
          && span.get().length() == 1
          && c != ' '
          && text.charAt(span.get().begin()) != c) {
        misplaced.add(i);
      }
    }
    return misplaced;
  }

  private static String text(Stream<Block> blocks) {
    return blocks.map(block -> block.text().toString()).collect(Collectors.joining(" "));
  }

  /** Sorted, as a torn paragraph stands before what tore it. */
  private static List<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .sorted()
        .toList();
  }
}
