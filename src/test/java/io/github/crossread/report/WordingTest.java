package io.github.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.edit.EditKind;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.collation.Verdict;
import io.github.crossread.collation.quotation.Difference;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WordingTest {

  private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

  static Stream<String> keysOfConstants() {
    return Stream.of(
            keys("edit.", EditKind.values()),
            keys("relation.", Relation.VERBATIM, Relation.RESTYLED, Relation.REWORDED),
            keys("verdict.", Verdict.values()),
            keys("quotation.", Difference.values()),
            IntStream.rangeClosed(1, 12).mapToObj(month -> "month." + month))
        .flatMap(keys -> keys);
  }

  private static Stream<String> keys(String prefix, Enum<?>... constants) {
    return Arrays.stream(constants).map(constant -> prefix + constant.name());
  }

  @ParameterizedTest
  @MethodSource("keysOfConstants")
  void every_constant_that_is_printed_has_its_words(String key) {
    assertThat(ENGLISH.of(key)).isNotBlank();
  }

  @Test
  void one_thing_is_counted_in_the_singular() {
    assertThat(ENGLISH.count("passages", 1)).isEqualTo("1 passage");
    assertThat(ENGLISH.count("passages", 0)).isEqualTo("0 passages");
    assertThat(ENGLISH.count("passages", 12_345)).isEqualTo("12345 passages");
  }

  @Test
  void the_languages_that_can_be_chosen_have_words_of_their_own() {
    assertThat(Wording.languages())
        .allSatisfy(language -> assertThat(Wording.in(language).locale()).isEqualTo(language));
  }

  @Test
  void a_language_without_words_gets_the_english_ones() {
    assertThat(Wording.in(Locale.JAPANESE).locale()).isEqualTo(Locale.ENGLISH);
  }
}
