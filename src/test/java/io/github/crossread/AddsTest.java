package io.github.crossread;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.document.DocumentBlock.Labelled;
import io.github.crossread.document.DocumentComposer;
import io.github.crossread.report.marked.StyledText.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AddsTest {

  private static final String SHARED =
      """
      The ferry Aurora ran aground near Merrow harbour on Monday with 212 people aboard.

      Lifeboats took all passengers to the quay within two hours, the coast guard said.

      """;

  @TempDir private Path folder;

  private String adds(String beacon) throws Exception {
    write("anchor", SHARED + "The company had sold two ships in May.\n");
    write("beacon", SHARED + beacon);
    return new DocumentComposer()
        .compose(new Comparison(Options.none()).compare(folder)).first().stream()
            .filter(block -> block instanceof Labelled all && all.title().contains("adds"))
            .flatMap(block -> ((Labelled) block).lines().stream())
            .filter(line -> line.articles().contains("beacon"))
            .flatMap(line -> line.words().runs().stream())
            .map(Run::text)
            .collect(Collectors.joining());
  }

  private void write(String outlet, String text) throws IOException {
    Files.writeString(folder.resolve(outlet + ".txt"), text);
  }

  @Test
  void a_line_that_ends_as_no_sentence_does_is_nothing_that_an_outlet_adds() throws Exception {
    String beacon =
        """
        Divers found a gap of three metres in the hull.

        Gallery 2019: Winter Storms, Lighthouses, Sunken Towns and Lisbon Trams
        """;

    assertThat(adds(beacon)).contains("Divers found a gap").doesNotContain("Gallery");
  }

  @Test
  void what_stands_near_shared_statements_comes_before_what_stands_far_away() throws Exception {
    String beacon =
        """
        Divers examined the damaged hull.

        Engineers expect repairs by spring.

        A bakery opened in town.

        It sells bread.

        It sells cakes, too.

        Its door is green.

        A circus elephant painted five colourful landscapes yesterday.
        """;

    assertThat(adds(beacon)).contains("Divers", "Engineers").doesNotContain("elephant");
  }
}
