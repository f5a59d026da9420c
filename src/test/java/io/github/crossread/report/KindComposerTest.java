package io.github.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.report.OutletPart.Rewording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KindComposerTest {

  @TempDir private Path folder;

  @Test
  void what_is_not_marked_in_the_line_is_named() throws Exception {
    String kinds =
        kinds(
            "The old bridge at Velm was shut on Monday after Clara Wenn found cracks in two pins of the"
                + " lift span.",
            "After engineers found cracks the bridge was shut, and the neighboring Dunmore lends the"
                + " town its largest ferry, which takes 340 people.");

    assertThat(kinds)
        .contains("Only here: Dunmore, 340 people.")
        .contains("Only there: Velm, Monday.")
        .doesNotContain("Detail only");
  }

  @Test
  void a_cut_quotation_is_called_trimmed() throws Exception {
    String kinds =
        kinds(
            "“We lost our hall, our store and our harbor boats in one night,” said Clara Wenn.",
            "“We lost our hall, our store,” said Clara Wenn.");

    assertThat(kinds).contains("Quotation trimmed.");
  }

  private String kinds(String base, String other) throws Exception {
    Files.writeString(folder.resolve("a.txt"), article(base));
    Files.writeString(folder.resolve("b.txt"), article(other));
    Files.writeString(folder.resolve("set.yaml"), "reference: a\n");
    List<Rewording> reworded =
        new Comparison(Options.none()).compare(folder).parts().get(1).reworded();
    assertThat(reworded).hasSize(1);
    return reworded.get(0).kinds();
  }

  private static String article(String sentence) {
    return "Bridge is shut\n\n" + sentence + "\n\nNobody was hurt.\n";
  }
}
