package io.github.crossread.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordVectorsTest {

  private final WordVectors english = Language.of(Locale.ENGLISH).vectors();

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

  private static double[] vector(WordVectors vectors, String form) {
    double[] sum = new double[WordVectors.DIMENSIONS];
    vectors.add(form, 1, sum);
    return sum;
  }

  private double cosine(String a, String b) {
    double[] x = vector(english, a);
    double[] y = vector(english, b);
    return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  @Test
  void numbers_lie_between_minus_7_and_7_and_reach_both_sides() {
    double[] vector = vector(english, "strike");

    Arrays.sort(vector);

    assertThat(vector[0]).isBetween(-7.0, -3.0);
    assertThat(vector[vector.length - 1]).isBetween(3.0, 7.0);
  }

  @Test
  void a_word_is_added_by_its_weight_to_what_is_there() {
    double[] once = vector(english, "strike");
    double[] sum = vector(english, "strike");

    english.add("strike", 2, sum);

    for (int i = 0; i < sum.length; i++) {
      assertThat(sum[i]).isEqualTo(3 * once[i]);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "xqzzt", "strik", "strikesx", "straße", "aaaaaaaa", "zzzzzzzz"})
  void a_word_that_is_not_in_the_list_adds_nothing(String form) {
    assertThat(vector(english, form)).containsOnly(0);
  }

  @Test
  void another_language_has_none() {
    assertThat(vector(Language.of(Locale.GERMAN).vectors(), "strike")).containsOnly(0);
  }
}
