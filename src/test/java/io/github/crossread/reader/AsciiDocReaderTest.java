package io.github.crossread.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.article.Article;
import io.github.crossread.reader.format.InputException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AsciiDocReaderTest {

  private static final String GUIDE =
      """
      = Set up the harbour camera
      :author: Dana Ostrow
      :toc:

      // A comment
      The camera needs power and a
      line to the harbour office.

      == Before you begin

      * Switch the *old* camera off.
      . Open the box.

      [source,bash]
      ----
      camera --start
      camera --list all
      ----

      ////
      Nothing of this.
      ////

      .Ports of the camera
      |===
      |Port |Use
      |80 |Pictures
      |===

      image::box.png[The box from above]
      """;

  @TempDir private Path directory;

  @Test
  void titles_lists_code_and_tables_are_told_apart_from_attributes() throws InputException {
    Article article =
        ArticleFolderBuilder.in(directory, "guide")
            .with("a.adoc", GUIDE)
            .with("b.txt", "The camera needs power.")
            .first();

    assertThat(article.blocks().stream().map(block -> block.role() + ": " + block.text()))
        .containsExactly(
            "HEADLINE: Set up the harbour camera",
            "BODY: The camera needs power and a line to the harbour office.",
            "BODY: Before you begin",
            "BODY: Switch the *old* camera off.",
            "BODY: Open the box.",
            "BODY: camera --start",
            "BODY: camera --list all",
            "CAPTION: Ports of the camera",
            "BODY: |Port |Use",
            "BODY: |80 |Pictures",
            "CAPTION: The box from above");
  }

  @Test
  void each_line_of_code_in_markdown_stands_for_itself() throws InputException {
    Article article =
        ArticleFolderBuilder.in(directory, "guide")
            .with(
                "a.md",
                "# Camera\n\nStart it so:\n\n```bash\ncamera --start\n\ncamera --list all\n```\n")
            .with("b.txt", "The camera needs power.")
            .first();

    assertThat(article.blocks().stream().map(block -> block.text().toString()))
        .containsExactly("Camera", "Start it so:", "camera --start", "camera --list all");
  }
}
