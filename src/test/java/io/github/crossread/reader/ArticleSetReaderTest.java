package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.Source;
import io.github.crossread.reader.format.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ArticleSetReaderTest {

  private static final String TEXT = "The wall fell.";

  private final ArticleSetReader reader = new ArticleSetReader(Optional.empty());

  @TempDir private Path directory;

  @Test
  void a_directory_with_article_files_is_one_set() throws InputException {
    ArticleFolderBuilder.in(directory, ".").with("a.txt", TEXT);
    ArticleFolderBuilder.in(directory, "pictures").with("a.png", TEXT);

    assertThat(reader.folders(directory)).containsExactly(directory);
  }

  @Test
  void article_files_beside_folders_with_articles_are_an_error() {
    ArticleFolderBuilder.in(directory, ".").with("a.txt", TEXT);
    ArticleFolderBuilder.in(directory, "more").with("a.txt", TEXT);

    assertThatThrownBy(() -> reader.folders(directory))
        .hasMessageContaining("holds an article file, a.txt, and the folder more with articles");
  }

  @Test
  void the_parts_of_a_page_that_a_browser_saved_beside_it_are_no_set() throws InputException {
    ArticleFolderBuilder.in(directory, ".").with("Wall.html", TEXT).with("b.txt", TEXT);
    ArticleFolderBuilder.in(directory, "Wall_files").with("frame.html", TEXT);

    assertThat(reader.folders(directory)).containsExactly(directory);
  }

  @Test
  void sets_that_lie_one_folder_too_deep_are_an_error() {
    ArticleFolderBuilder.in(directory.resolve("2026"), "wall").with("a.txt", TEXT);

    assertThatThrownBy(() -> reader.folders(directory))
        .hasMessageContaining("2026: the articles lie one folder too deep, in wall.");
  }

  @Test
  void a_set_yaml_that_is_no_file_is_an_error() throws Exception {
    ArticleFolderBuilder folder = ArticleFolderBuilder.in(directory, "wall").with("a.txt", TEXT);
    ArticleFolderBuilder.in(folder.path(), "set.yaml");

    assertThatThrownBy(folder::read).hasMessageContaining("set.yaml: this is no regular file.");
  }

  @Test
  void what_is_not_read_is_named() {
    ArticleFolderBuilder folder =
        ArticleFolderBuilder.in(directory, "wall")
            .with("b.xlsx", "x")
            .with("a.txt", TEXT)
            .with("README", "x")
            .with(".hidden", "x")
            .with("set.yaml", "title: Wall\n");

    assertThat(reader.leftAlone(folder.path())).containsExactly("README", "b.xlsx");
  }

  @Test
  void a_link_out_of_the_folder_is_not_read_and_named() throws Exception {
    ArticleFolderBuilder folder =
        ArticleFolderBuilder.in(directory, "wall").with("a.txt", TEXT).with("b.txt", TEXT);
    Path outside = Files.writeString(directory.resolve("secret.txt"), "The wall is secret.");
    Files.createSymbolicLink(folder.path().resolve("c.txt"), outside);
    Files.createSymbolicLink(folder.path().resolve("d.txt"), folder.path().resolve("a.txt"));
    Files.createSymbolicLink(folder.path().resolve("e.txt"), folder.path().resolve("gone.txt"));

    assertThat(folder.read().articles()).extracting(Article::id).containsExactly("a", "b", "d");
    assertThat(reader.leftAlone(folder.path()))
        .containsExactly(
            "c.txt (a link that leads out of the folder)",
            "e.txt (a link that leads out of the folder)");
  }

  @Test
  void a_set_yaml_that_leads_out_of_the_folder_is_an_error() throws Exception {
    ArticleFolderBuilder folder = ArticleFolderBuilder.in(directory, "wall").with("a.txt", TEXT);
    Path outside = Files.writeString(directory.resolve("other.yaml"), "title: Wall");
    Files.createSymbolicLink(folder.path().resolve("set.yaml"), outside);

    assertThatThrownBy(folder::read).hasMessageContaining("this is a link that leads out");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void a_pipe_is_not_waited_for() throws Exception {
    ArticleFolderBuilder folder =
        ArticleFolderBuilder.in(directory, "wall").with("a.txt", TEXT).with("b.txt", TEXT);
    Path pipe = folder.path().resolve("c.txt");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Files.createSymbolicLink(folder.path().resolve("d.txt"), Path.of("/dev/zero"));

    assertThat(folder.read().articles()).extracting(Article::id).containsExactly("a", "b");
    assertThat(reader.leftAlone(folder.path()))
        .containsExactly("c.txt (no regular file)", "d.txt (a link that leads out of the folder)");
  }

  @Test
  void articles_of_one_outlet_have_short_names_of_their_own() throws InputException {
    ArticleFolderBuilder folder =
        ArticleFolderBuilder.in(directory, "wall")
            .with("a.txt", "---\noutlet: Post\npublished: 2026-11-21\n---\n" + TEXT)
            .with("b.txt", "---\noutlet: Post\npublished: 2026-11-22\n---\n" + TEXT)
            .with("c.txt", "---\noutlet: Echo\n---\n" + TEXT)
            .with("d.txt", "---\noutlet: Echo\n---\n" + TEXT)
            .with("e.txt", "---\noutlet: Star\n---\n" + TEXT);

    ArticleSet set = folder.read();

    assertThat(set.articles())
        .extracting(article -> article.outlet().shortName())
        .containsExactly("Post (2026-11-21)", "Post (2026-11-22)", "Echo (c)", "Echo (d)", "Star");
    assertThat(set.articles())
        .extracting(set::nameOf)
        .containsExactly("Post (2026-11-21)", "Post (2026-11-22)", "Echo (c)", "Echo (d)", "Star");
  }

  @Test
  void the_outlets_name_above_the_headline_is_the_pages() throws InputException {
    ArticleFolderBuilder folder =
        ArticleFolderBuilder.in(directory, "wall")
            .with("harbour-post.txt", "Harbour Post\n3 March 2026\nWall falls at sea\n" + TEXT)
            .with("echo.txt", "Harbour Post\n\n" + TEXT);

    assertThat(folder.read().articles())
        .extracting(article -> article.headline().orElse("none"))
        .containsExactly("Harbour Post", "Wall falls at sea");
  }

  @Test
  void a_readme_is_an_article_if_the_set_says_so() throws InputException {
    ArticleFolderBuilder folder =
        ArticleFolderBuilder.in(directory, "wall")
            .with("a.txt", TEXT)
            .with("README.md", TEXT)
            .with("b.rst", TEXT)
            .with("set.yaml", "articles:\n  README.md: {outlet: Post}\n  b.rst: {outlet: Echo}\n");

    assertThat(folder.read().articles())
        .extracting(article -> article.outlet().name())
        .containsExactly("Post", "a", "Echo");
  }

  @Test
  void else_each_folder_with_article_files_is_a_set_in_the_order_of_code_points()
      throws InputException {
    for (String name : List.of("b", "B", "ä", "a", "\uFF21", "\uD83D\uDE00")) {
      ArticleFolderBuilder.in(directory, name).with("a.md", TEXT);
    }
    ArticleFolderBuilder.in(directory, ".git").with("a.md", TEXT);
    ArticleFolderBuilder.in(directory, "empty");
    ArticleFolderBuilder.in(directory, "tables").with("gold.tsv", "x");

    assertThat(reader.folders(directory))
        .extracting(folder -> folder.getFileName().toString())
        .containsExactly("B", "a", "b", "ä", "\uFF21", "\uD83D\uDE00");
  }

  @Test
  void what_is_no_article_file_is_left_alone() throws InputException {
    ArticleSet set =
        ArticleFolderBuilder.in(directory, "wall")
            .with("b.TXT", TEXT)
            .with("a.markdown", TEXT)
            .with("gold.tsv", "x")
            .with("README", "x")
            .with("README.md", "x")
            .with(".hidden.txt", "x")
            .with("notes.txt~", "x")
            .read();

    assertThat(set.articles()).extracting(Article::id).containsExactly("a", "b");
  }

  @Test
  void an_outlet_is_named_after_its_file_if_nothing_else_names_it() throws InputException {
    ArticleSet set =
        ArticleFolderBuilder.in(directory, "wall")
            .with("Harbor_Post-online.txt", TEXT)
            .with("Küsten Blatt.txt", TEXT)
            .read();

    assertThat(set.articles())
        .extracting(article -> article.outlet().name())
        .containsExactly("Harbor Post online", "Küsten Blatt");
    assertThat(set.articles().get(1).id()).isEqualTo("Küsten Blatt");
  }

  @Test
  void a_hash_at_the_end_of_a_files_name_is_no_part_of_the_outlets() throws InputException {
    ArticleSet set =
        ArticleFolderBuilder.in(directory, "wall")
            .with("000_c03a1babb90d7815.txt", TEXT)
            .with("Harbor-Post-20260304.txt", TEXT)
            .with("ledger_3F2504E0-4f89-11d3-9a0c-0305e82c3301.txt", TEXT)
            .read();

    assertThat(set.articles())
        .extracting(article -> article.outlet().name())
        .containsExactly("000", "Harbor Post", "ledger");
    assertThat(set.articles().get(0).id()).isEqualTo("000_c03a1babb90d7815");
  }

  @Test
  void the_end_of_a_files_name_that_may_be_a_word_or_number_stays() throws InputException {
    ArticleSet set =
        ArticleFolderBuilder.in(directory, "wall")
            .with("c03a1babb90d7815.txt", TEXT)
            .with("_c03a1babb90d7816.txt", TEXT)
            .with("channel-1234567.txt", TEXT)
            .with("the-deadbeef.txt", TEXT)
            .read();

    assertThat(set.articles())
        .extracting(article -> article.outlet().name())
        .containsExactly("c03a1babb90d7816", "c03a1babb90d7815", "channel 1234567", "the deadbeef");
  }

  @Test
  void names_that_only_a_hash_tells_apart_keep_it() throws InputException {
    ArticleSet set =
        ArticleFolderBuilder.in(directory, "wall")
            .with("ledger-00000001.txt", TEXT)
            .with("ledger.txt", TEXT)
            .with("post_20260304.txt", TEXT)
            .with("post_20260305.txt", TEXT)
            .read();

    assertThat(set.articles())
        .extracting(article -> article.outlet().name())
        .containsExactly("ledger 00000001", "ledger", "post 20260304", "post 20260305");
  }

  @Test
  void the_source_is_the_files_name_and_the_hash_of_its_bytes() throws InputException {
    Article article =
        ArticleFolderBuilder.in(directory, "wall")
            .with("a.txt", "The wall fell.\n")
            .with("b.txt", TEXT)
            .first();

    assertThat(article.source())
        .isEqualTo(
            new Source(
                "a.txt", "cb13e79e845cafa59f17c1709d429f76cb1417899790337f9947e7637692fb3a"));
    assertThat(article.extracted()).isFalse();
  }

  @Test
  void a_name_that_the_locale_cannot_read_is_an_error() {
    ArticleFolderBuilder article =
        ArticleFolderBuilder.in(directory, "wall").with("K\uFFFDsten.txt", TEXT);
    ArticleFolderBuilder.in(directory.resolve("sets"), "h\uFFFDfen").with("a.txt", TEXT);

    assertThatThrownBy(article::read)
        .hasMessageContaining("K\uFFFDsten.txt: the locale of this build has no letters")
        .hasMessageContaining("Set LC_ALL=C.UTF-8");
    assertThatThrownBy(() -> reader.folders(directory.resolve("sets")))
        .hasMessageContaining("h\uFFFDfen: the locale of this build");
  }

  @Test
  void a_folder_that_is_not_there_is_an_error() {
    Path missing = directory.resolve("none");

    assertThatThrownBy(() -> reader.folders(missing))
        .isInstanceOf(InputException.class)
        .hasMessage(
            missing
                + ": no such folder. Make it and put the articles there, or name the folder that"
                + " holds them.");
  }

  @Test
  void a_file_in_the_place_of_a_folder_is_an_error() {
    Path file =
        ArticleFolderBuilder.in(directory, "wall").with("a.txt", TEXT).path().resolve("a.txt");

    assertThatThrownBy(() -> reader.read(file))
        .hasMessage(
            file + ": this is a file, not a folder. Name the folder that holds the articles.");
  }

  @Test
  void an_empty_folder_is_an_error() {
    assertThatThrownBy(() -> reader.folders(directory))
        .hasMessage(
            directory
                + ": the folder is empty. Articles are files that end in "
                + Formats.ENDINGS
                + ". Put two or more of them there.");
  }

  @Test
  void a_folder_with_other_things_only_is_an_error() {
    ArticleFolderBuilder folder = ArticleFolderBuilder.in(directory, "wall").with("gold.tsv", "x");

    assertThatThrownBy(folder::read)
        .hasMessage(
            folder.path()
                + ": no article files in this folder. Articles are files that end in "
                + Formats.ENDINGS
                + ". Not read: gold.tsv.");
  }

  @Test
  void a_single_article_is_an_error() {
    ArticleFolderBuilder folder = ArticleFolderBuilder.in(directory, "wall").with("a.txt", TEXT);

    assertThatThrownBy(folder::read)
        .hasMessage(
            folder.path()
                + ": the article set has one article only, a.txt. A set needs two or more to"
                + " compare; add those of other outlets.");
  }

  @Test
  void two_files_with_one_id_are_an_error() {
    ArticleFolderBuilder folder =
        ArticleFolderBuilder.in(directory, "wall").with("a.txt", TEXT).with("a.md", TEXT);

    assertThatThrownBy(folder::read)
        .hasMessage(
            folder.path()
                + ": the files a.md and a.txt have one id, \"a\": an article's id is its file's name"
                + " without the ending. Rename one of them.");
  }

  @Test
  void an_article_without_words_is_an_error() {
    ArticleFolderBuilder folder =
        ArticleFolderBuilder.in(directory, "wall").with("a.txt", " \n\n***\n").with("b.txt", TEXT);

    assertThatThrownBy(folder::read)
        .hasMessage(
            folder.path().resolve("a.txt")
                + ": the article is empty: no headline, summary or body in it. Add its text, or take"
                + " the file out of the folder.");
  }

  @Test
  void a_file_larger_than_any_article_is_an_error() {
    byte[] large = new byte[ArticleSetReader.LARGEST_ARTICLE + 1];
    ArticleFolderBuilder folder =
        ArticleFolderBuilder.in(directory, "wall").with("a.txt", large).with("b.txt", TEXT);

    assertThatThrownBy(folder::read)
        .hasMessage(
            folder.path().resolve("a.txt")
                + ": the file is larger than 4 MB, which no article is. Split it, or take it out of"
                + " the folder.");
  }

  @Test
  void a_set_of_too_many_articles_is_an_error() {
    ArticleFolderBuilder folder = ArticleFolderBuilder.in(directory, "wall");
    for (int i = 0; i <= ArticleSetReader.MOST_ARTICLES; i++) {
      folder.with(i + ".txt", "");
    }

    assertThatThrownBy(folder::read)
        .hasMessage(
            folder.path()
                + ": the article set has 2001 articles; at most 2000 can be compared. Give each"
                + " event a folder of its own.");
  }
}
