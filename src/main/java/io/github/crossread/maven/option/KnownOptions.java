package io.github.crossread.maven.option;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/**
 * The options that the goals have. Maven passes over an option that no goal has, so a slip of the
 * pen on the command line would change nothing and be told nowhere.
 *
 * @param properties the names of those that can be set on the command line
 * @param onlyInPom the names of those that can't
 */
public record KnownOptions(Set<String> properties, Set<String> onlyInPom) {

  private static final String PREFIX = "crossread.";

  /** So many letters put in, left out or exchanged are a slip of the pen. */
  private static final int SLIPS = 2;

  /** Copies the names. */
  public KnownOptions {
    properties = Set.copyOf(properties);
    onlyInPom = Set.copyOf(onlyInPom);
  }

  /** Returns the options of all goals of the plugin. */
  public static KnownOptions of(PluginDescriptor plugin) {
    Set<String> properties = new TreeSet<>();
    Set<String> onlyInPom = new TreeSet<>();
    for (MojoDescriptor goal : plugin.getMojos()) {
      for (Parameter parameter : goal.getParameters()) {
        String expression = Optional.ofNullable(parameter.getExpression()).orElse("");
        if (expression.startsWith("${" + PREFIX)) {
          properties.add(expression.substring(2, expression.length() - 1));
        } else if (parameter.isEditable()) {
          onlyInPom.add(PREFIX + parameter.getName());
        }
      }
    }
    return new KnownOptions(properties, onlyInPom);
  }

  /**
   * Refuses options that no goal has.
   *
   * @param given the names of all properties of the command line
   * @param ofProject the names of the POM's own properties, which the command line may overrule
   */
  public void refuseOthers(Collection<String> given, Collection<String> ofProject)
      throws MojoFailureException {
    for (String name : new TreeSet<>(given)) {
      if (isUnknown(name) && !ofProject.contains(name)) {
        throw new MojoFailureException("-D" + name + ": " + advice(name));
      }
    }
  }

  private boolean isUnknown(String name) {
    return name.startsWith(PREFIX) && !properties.contains(name);
  }

  private String advice(String name) {
    if (onlyInPom.contains(name)) {
      return "this can be set in the POM only, as <" + plain(name) + "> in the <configuration>";
    }
    return nearest(name)
        .map(known -> "there is no such option; is -D" + known + " meant?")
        .orElseGet(
            () ->
                "there is no such option. Options are "
                    + properties.stream()
                        .map(KnownOptions::plain)
                        .sorted()
                        .collect(Collectors.joining(", "))
                    + ", each with "
                    + PREFIX
                    + " before it");
  }

  /** Returns a line on each of the POM's own properties that is an option but for a slip. */
  public List<String> misspelled(Collection<String> ofProject) {
    return ofProject.stream()
        .filter(this::isUnknown)
        .sorted()
        .flatMap(name -> nearest(name).map(known -> line(name, known)).stream())
        .toList();
  }

  private static String line(String name, String known) {
    return "The property " + name + " of the POM is no option; is " + known + " meant?";
  }

  private static String plain(String name) {
    return name.substring(PREFIX.length());
  }

  private Optional<String> nearest(String name) {
    return properties.stream()
        .filter(known -> slips(name, known) <= SLIPS)
        .min(
            Comparator.comparingInt((String known) -> slips(name, known))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The distance of Levenshtein (1966), whatever the case. */
  private static int slips(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int exchanged = diagonal + (same(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  private static boolean same(char a, char b) {
    return Character.toLowerCase(a) == Character.toLowerCase(b);
  }
}
