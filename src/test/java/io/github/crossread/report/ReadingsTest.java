package io.github.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.collation.Desk;
import io.github.crossread.report.marked.StyledText.Run;
import io.github.crossread.text.token.Sentence;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ReadingsTest {

  @Test
  void a_mark_of_direction_before_a_word_does_not_join_it_to_the_last() {
    Sentence sentence =
        new Desk().article("a", "The mill \u200eburned down.").text("a").sentences().get(0);

    String shown =
        Readings.shared(sentence, sentence).runs().stream()
            .map(Run::text)
            .collect(Collectors.joining());

    assertThat(shown.replace("\u200e", "")).isEqualTo("The mill burned down.");
  }
}
