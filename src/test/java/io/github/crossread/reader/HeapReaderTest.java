package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.article.Article;
import io.github.crossread.reader.format.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HeapReaderTest {

  private static final String TEXT =
      "Council shuts sea wall\n\nThe sea wall at Saltgate will be closed for six weeks.\n";

  @TempDir Path folder;

  private final HeapReader reader = new HeapReader(Optional.empty(), List.of());

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> ids(String heap) throws InputException {
    return reader.files(heap, folder).stream().map(HeapFile::id).toList();
  }

  @Test
  void all_article_files_below_a_folder_are_found_by_name() throws Exception {
    write("b/late.txt", TEXT);
    write("a/deep/early.md", TEXT);
    write("top.txt", TEXT);
    write("a/picture.png", "no article");
    write(".git/hidden.txt", TEXT);
    write("a/.hidden.txt", TEXT);

    assertThat(ids(".")).containsExactly("a/deep/early", "b/late", "top");
  }

  @Test
  void a_heap_may_be_one_file_or_a_pattern() throws Exception {
    write("feeds/2026-11-01.txt", TEXT);
    write("feeds/2026-11-02.txt", TEXT);
    write("feeds/2026-12-01.txt", TEXT);

    assertThat(ids("feeds/2026-12-01.txt")).containsExactly("2026-12-01");
    assertThat(ids("feeds/2026-11-*.txt")).containsExactly("2026-11-01", "2026-11-02");
    assertThat(ids("**/*-01.txt")).containsExactly("feeds/2026-11-01", "feeds/2026-12-01");
  }

  @Test
  void files_that_would_share_an_id_keep_their_endings() throws Exception {
    write("wall.txt", TEXT);
    write("wall.md", TEXT);

    assertThat(ids(".")).containsExactly("wall.md", "wall.txt");
  }

  @Test
  void articles_of_one_file_are_numbered_and_what_is_no_article_is_set_aside() throws Exception {
    write(
        "day.jsonl",
        line("Wall shut", "The wall is shut for six weeks.")
            + line("Wall open", "The wall is open again after six weeks."));
    write("day-1.txt", TEXT);
    write("blank.txt", " \n");
    List<String> read = new ArrayList<>();
    for (HeapFile file : reader.files(".", folder)) {
      reader.read(file, noting(read));
    }

    assertThat(read)
        .containsExactly(
            "blank aside: the article is empty: no headline, summary or body in it. Add its text,"
                + " or take the file out of the folder.",
            "day-1",
            "day#1",
            "day#2");
  }

  private static String line(String title, String text) {
    return "{\"title\": \"" + title + "\", \"text\": \"" + text + "\"}\n";
  }

  private static HeapReader.Sink noting(List<String> read) {
    return new HeapReader.Sink() {
      @Override
      public void article(Article article) {
        read.add(article.id());
      }

      @Override
      public void setAside(String id, String reason) {
        read.add(id + " aside: " + reason);
      }
    };
  }

  @Test
  void links_are_not_followed() throws Exception {
    write("heap/here.txt", TEXT);
    write("elsewhere/there.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("heap/folder"), folder.resolve("elsewhere"));
    Files.createSymbolicLink(
        folder.resolve("heap/file.txt"), folder.resolve("elsewhere/there.txt"));

    assertThat(ids("heap")).containsExactly("here");
  }

  @Test
  void a_heap_without_articles_says_what_was_sought_where() throws Exception {
    write("heap/picture.png", "no article");

    assertThatThrownBy(() -> ids("nowhere"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            folder.resolve("nowhere")
                + ": no such folder or file. Name the folder that holds the articles, one file of"
                + " articles, or a pattern such as feeds/*.jsonl.");
    assertThatThrownBy(() -> ids("heap"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(
            folder.resolve("heap") + ": no article files in this folder or below it. Articles are");
    assertThatThrownBy(() -> ids("heap/*.txt"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(
            folder.resolve("heap") + ": no article files that match heap/*.txt. Articles are");
    assertThatThrownBy(() -> ids("nowhere/*.txt"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no such folder, so nothing in it matches nowhere/*.txt.");
  }
}
