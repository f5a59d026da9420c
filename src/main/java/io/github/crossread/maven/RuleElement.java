package io.github.crossread.maven;

import io.github.crossread.check.Scope;
import io.github.crossread.maven.option.ParameterReader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/**
 * One rule as it stands in the POM.
 *
 * @param element its element
 */
record RuleElement(PlexusConfiguration element) {

  private static final int ALL = 100;

  /** How an element says that it adds to the parent's, such as combine.children. */
  private static final String MAVENS_OWN = "combine.";

  /** Refuses what in it would be passed over. */
  void takes(String... known) throws MojoFailureException {
    refuseText(element, shown() + " takes elements: " + String.join(", ", known));
    Set<String> names = new HashSet<>();
    for (PlexusConfiguration child : element.getChildren()) {
      String name = child.getName();
      if (!List.of(known).contains(name)) {
        throw new MojoFailureException(
            shown() + " holds <" + name + ">; it takes " + String.join(", ", known));
      }
      if (!names.add(name)) {
        throw new MojoFailureException(shown() + " holds <" + name + "> twice; it takes one");
      }
      if (child.getChildCount() > 0 || text(name).isEmpty()) {
        throw new MojoFailureException(
            shown() + "<" + name + "> has no text; write some or leave it out");
      }
    }
  }

  /**
   * Refuses text and attributes in what takes elements alone.
   *
   * @param advice what is to be written instead
   */
  static void refuseText(PlexusConfiguration element, String advice) throws MojoFailureException {
    Optional<String> text = ParameterReader.text(element.getValue(null));
    Optional<String> attribute =
        Arrays.stream(element.getAttributeNames())
            .filter(name -> !name.startsWith(MAVENS_OWN))
            .findFirst();
    if (text.isPresent() || attribute.isPresent()) {
      throw new MojoFailureException(
          "<"
              + element.getName()
              + "> has the "
              + (text.isPresent() ? "text" : "attribute")
              + " \""
              + text.or(() -> attribute).orElseThrow()
              + "\", which would be passed over. "
              + advice);
    }
  }

  /** Returns the words of an element, or nothing if it is blank or not there. */
  Optional<String> text(String name) {
    return ParameterReader.text(element.getChild(name).getValue(null));
  }

  /** Returns the words of an element that has to be there. */
  String needed(String name, String expected) throws MojoFailureException {
    return text(name)
        .orElseThrow(
            () -> new MojoFailureException(shown() + " lacks <" + name + ">: " + expected));
  }

  /** Returns the number of an element that has to be there, from 0 to 100. */
  int ofHundred(String name) throws MojoFailureException {
    String expected = "a whole number from 0 to 100";
    String text = needed(name, expected);
    if (text.matches("[0-9]{1,3}") && Integer.parseInt(text) <= ALL) {
      return Integer.parseInt(text);
    }
    throw refused(name, text, expected);
  }

  MojoFailureException refused(String name, String value, String expected) {
    return new MojoFailureException(
        shown() + "<" + name + "> is \"" + value + "\"; expected " + expected);
  }

  Scope scope() {
    return new Scope(text("set"), text("outlet"));
  }

  private String shown() {
    return "<rules><" + element.getName() + ">";
  }
}
