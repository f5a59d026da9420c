package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.document.Annotated;
import io.github.crossread.document.Annotated.Like;
import io.github.crossread.document.Annotated.Sentence;
import io.github.crossread.document.Document;
import io.github.crossread.document.DocumentComposer;
import io.github.crossread.report.marked.StyledText.Run;
import io.github.crossread.report.marked.StyledText.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SharedTextsTest {

  private static final String BEGIN =
      """
      The ferry Aurora ran aground near Merrow harbour on Monday morning with 212 people aboard.
      """;

  private static final String END =
      """
      Lifeboats took all passengers to the quay within two hours, the coast guard said.
      The harbour office has closed the northern channel until the hull has been examined.
      Divers found a gap of three metres below the waterline on the port side.
      The shipping company Nordline bought the vessel eight years ago from a Finnish yard.
      """;

  @TempDir private Path folder;

  private Document document(String third) throws Exception {
    write(
        "anchor", BEGIN + "The captain had been warned of the sandbank twice that night.\n" + END);
    write("beacon", BEGIN + "The captain had been warned of the sandbank once that night.\n" + END);
    write("clipper", third);
    return new DocumentComposer().compose(new Comparison(Options.none()).compare(folder));
  }

  private void write(String outlet, String text) throws IOException {
    Files.writeString(folder.resolve(outlet + ".txt"), text);
  }

  private static List<String> styled(Sentence sentence, Style style) {
    return sentence.text().runs().stream()
        .filter(run -> run.style() == style)
        .map(Run::text)
        .toList();
  }

  @Test
  void of_a_text_that_another_prints_only_what_differs_is_shown_word_by_word() throws Exception {
    Annotated copy = document("A museum in Dunmore shows paintings of storms.\n").articles().get(1);

    assertThat(copy.article()).isEqualTo("beacon");
    assertThat(copy.beside()).contains("anchor");
    assertThat(copy.parts())
        .filteredOn(Sentence.class::isInstance)
        .singleElement()
        .satisfies(
            part -> {
              assertThat(styled((Sentence) part, Style.ONLY_THERE)).containsExactly("twice");
              assertThat(styled((Sentence) part, Style.ONLY_HERE)).containsExactly("once");
            });
    assertThat(copy.parts())
        .filteredOn(Like.class::isInstance)
        .extracting(part -> ((Like) part).words())
        .containsExactly(
            "Sentence 1: word for word as in anchor, sentence 1.",
            "Sentences 3\u20136: word for word as in anchor, sentences 3\u20136.");
  }

  @Test
  void an_article_with_a_few_sentences_of_another_stays_whole() throws Exception {
    String own =
        """
        Lifeboats took all passengers to the quay within two hours, the coast guard said.
        A museum in Dunmore shows paintings of storms from four centuries.
        Its director wants to lend six of them to schools along the coast.
        Visitors may draw a storm of their own and hang it in the hall.
        """;

    assertThat(document(own).articles())
        .filteredOn(article -> article.article().equals("clipper"))
        .singleElement()
        .satisfies(
            article -> {
              assertThat(article.beside()).isEmpty();
              assertThat(article.sentences()).hasSize(4);
            });
  }
}
