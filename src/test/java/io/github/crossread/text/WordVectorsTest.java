package io.github.crossread.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordVectorsTest {

  private final WordVectors english = WordVectors.of(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "storm, hurricane, bridge",
    "resigned, quit, rained",
    "hospital, nurse, harbor",
    "vetoed, veto, painted",
    "drowned, drowning, elected"
  })
  void a_word_points_where_one_that_is_used_alike_does_and_not_where_another_does(
      String word, String alike, String other) {
    assertThat(cosine(word, alike)).isGreaterThan(cosine(word, other) + 0.2);
  }

  private double cosine(String a, String b) {
    byte[] x = english.of(a);
    byte[] y = english.of(b);
    assertThat(x).as(a).hasSize(WordVectors.DIMENSIONS);
    assertThat(y).as(b).hasSize(WordVectors.DIMENSIONS);
    return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
  }

  private static double dot(byte[] a, byte[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  @Test
  void numbers_lie_between_minus_7_and_7_and_reach_both_sides() {
    byte[] vector = english.of("strike");

    Arrays.sort(vector);

    assertThat(vector[0]).isBetween((byte) -7, (byte) -3);
    assertThat(vector[vector.length - 1]).isBetween((byte) 3, (byte) 7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "xqzzt", "strik", "strikesx", "straße", "aaaaaaaa", "zzzzzzzz"})
  void a_word_that_is_not_in_the_list_has_none(String form) {
    assertThat(english.of(form)).isEmpty();
  }

  @Test
  void another_language_has_none() {
    assertThat(WordVectors.of(Locale.GERMAN).of("strike")).isEmpty();
  }
}
