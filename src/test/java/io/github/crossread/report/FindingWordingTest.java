package io.github.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.collation.Finding;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FindingWordingTest {

  @Test
  void every_kind_of_finding_has_words() {
    assertThat(FindingWording.kinds())
        .isEqualTo(Set.<Class<?>>of(Finding.class.getPermittedSubclasses()));
  }
}
