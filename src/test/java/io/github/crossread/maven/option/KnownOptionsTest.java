package io.github.crossread.maven.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class KnownOptionsTest {

  private final KnownOptions options =
      new KnownOptions(
          Set.of("crossread.formats", "crossread.force", "crossread.outputDirectory"),
          Set.of("crossread.rules"));

  @Test
  void options_that_there_are_and_those_of_others_are_left_alone() {
    assertThatCode(
            () -> options.refuseOthers(List.of("crossread.formats", "maven.test.skip"), Set.of()))
        .doesNotThrowAnyException();
  }

  @Test
  void a_slip_is_refused_with_the_option_that_was_meant() {
    refused("crossread.format", "there is no such option; is -Dcrossread.formats meant?");
    refused(
        "crossread.outputdirectory",
        "there is no such option; is -Dcrossread.outputDirectory meant?");
  }

  @Test
  void what_is_like_no_option_is_refused_with_all_options() {
    refused(
        "crossread.colour",
        "there is no such option. Options are force, formats, outputDirectory, each with"
            + " crossread. before it");
  }

  @Test
  void what_can_be_set_in_the_pom_alone_is_told_as_such() {
    refused(
        "crossread.rules", "this can be set in the POM only, as <rules> in the <configuration>");
  }

  @Test
  void a_property_of_the_poms_own_may_be_overruled() {
    assertThatCode(
            () ->
                options.refuseOthers(
                    List.of("crossread.version"), Set.of("crossread.version", "other")))
        .doesNotThrowAnyException();
  }

  @Test
  void a_property_of_the_pom_that_is_an_option_but_for_a_slip_is_told() {
    assertThat(options.misspelled(List.of("crossread.fromats", "crossread.version", "formats")))
        .containsExactly(
            "The property crossread.fromats of the POM is no option; is crossread.formats meant?");
  }

  private void refused(String option, String why) {
    assertThatThrownBy(() -> options.refuseOthers(List.of(option), Set.of()))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("-D" + option + ": " + why);
  }
}
