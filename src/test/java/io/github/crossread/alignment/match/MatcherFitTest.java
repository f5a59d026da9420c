package io.github.crossread.alignment.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.match.LogisticModel.Term;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The models that come with the plugin are those that fitting gives.
 *
 * <p>After a change to the features or the stories, {@code mvn test -Dtest=MatcherFitTest
 * -Dcrossread.fit=true} writes them anew. What is fitted to is other people's text in part, so
 * {@code crossread.stories} and {@code crossread.events} name the folders where it is at hand.
 */
@EnabledIfSystemProperty(named = "crossread.stories", matches = ".+")
@EnabledIfSystemProperty(named = "crossread.events", matches = ".+")
class MatcherFitTest {

  private static final Path BASEDIR = Path.of(System.getProperty("crossread.basedir", "."));
  private static final Path MODELS =
      BASEDIR.resolve("src/main/resources/io/github/crossread/alignment/match");

  private static Matcher fit;

  @BeforeAll
  static void fit() throws Exception {
    fit = MatcherFit.fit(MatcherFit.prepared());
    if (Boolean.getBoolean("crossread.fit")) {
      write(fit.firstLook(), "first-look.txt");
      write(fit.secondLook(), "second-look.txt");
    }
  }

  private static void write(LogisticModel model, String file) throws Exception {
    Files.writeString(MODELS.resolve(file), text(model));
  }

  private static String text(LogisticModel model) {
    StringBuilder text =
        new StringBuilder(
            "# Weight, mean and deviation of each feature, fitted by MatcherFitTest.\n");
    text.append(String.format(Locale.ROOT, "INTERCEPT %.6f\n", model.intercept()));
    for (Map.Entry<Feature, Term> term : model.terms().entrySet()) {
      Term t = term.getValue();
      text.append(
          String.format(
              Locale.ROOT,
              "%s %.6f %.6f %.6f\n",
              term.getKey(),
              t.weight(),
              t.mean(),
              t.deviation()));
    }
    return text.toString();
  }

  @Test
  void the_first_look_is_what_fitting_gives() throws Exception {
    assertThat(Files.readString(MODELS.resolve("first-look.txt"))).isEqualTo(text(fit.firstLook()));
  }

  @Test
  void the_second_look_is_what_fitting_gives() throws Exception {
    assertThat(Files.readString(MODELS.resolve("second-look.txt")))
        .isEqualTo(text(fit.secondLook()));
  }

  @Test
  void sharing_more_words_never_speaks_against_a_match_at_the_first_look() {
    assertThat(fit.firstLook().terms().get(Feature.LETTERS).weight()).isPositive();
    assertThat(fit.firstLook().terms().get(Feature.SHARED_WEIGHT).weight()).isPositive();
    assertThat(fit.firstLook().terms().get(Feature.SAME_SENSE).weight()).isPositive();
  }
}
