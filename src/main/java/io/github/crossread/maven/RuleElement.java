package io.github.crossread.maven;

import io.github.crossread.check.Scope;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/**
 * One rule as it stands in the POM.
 *
 * @param element its element
 */
record RuleElement(PlexusConfiguration element) {

  private static final int ALL = 100;

  /** Refuses elements in it that are not known. */
  void takes(String... known) throws MojoFailureException {
    for (PlexusConfiguration child : element.getChildren()) {
      if (!List.of(known).contains(child.getName())) {
        throw new MojoFailureException(
            shown() + " holds <" + child.getName() + ">; it takes " + String.join(", ", known));
      }
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
