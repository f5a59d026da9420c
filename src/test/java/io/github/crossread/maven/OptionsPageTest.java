package io.github.crossread.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The documentation's table of options is what the plugin's descriptor says; with {@code
 * -Dcrossread.golden=write} it is written anew.
 */
class OptionsPageTest {

  private static final Path BASEDIR = Path.of(System.getProperty("crossread.basedir", "."));
  private static final Path DESCRIPTOR =
      BASEDIR.resolve("target/classes/META-INF/maven/plugin.xml");
  private static final Path PAGE = BASEDIR.resolve("site/markdown/options.md");

  private static final String INTRODUCTION =
      """
      # Options

      Each stands as an element in the plugin's `<configuration>`, or on the command line as `-Dcrossread.` and its name,
      but for `rules`, which stands in the POM alone. An option on the command line that there is not is refused. This page
      is made from the plugin's descriptor, as `mvn help:describe` shows it.

      | option | goals | default | what it does |
      |---|---|---|---|
      """;

  /** An option of one goal or several. */
  private record Option(List<String> goals, String byDefault, String description) {

    String row(String name) {
      return "| `%s` | %s | %s | %s |\n"
          .formatted(name, String.join(", ", goals), byDefault, description);
    }
  }

  @Test
  void the_page_of_options_says_what_the_descriptor_says() throws Exception {
    assumeTrue(Files.exists(DESCRIPTOR), "the descriptor is made by Maven");
    String page = INTRODUCTION + rows();

    if ("write".equals(System.getProperty("crossread.golden"))) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE).content().isEqualTo(page);
  }

  private static String rows() throws Exception {
    Map<String, Option> options = new TreeMap<>();
    List<Element> goals = elements(descriptor().getDocumentElement(), "mojo");
    // Where goals say an option in words of their own, those of the report hold.
    goals.sort(Comparator.comparing((Element goal) -> !text(goal, "goal").equals("report")));
    for (Element goal : goals) {
      String name = text(goal, "goal");
      Map<String, String> defaults = defaults(goal);
      for (Element parameter : elements(goal, "parameter")) {
        if (text(parameter, "editable").equals("true") && !name.equals("help")) {
          String option = text(parameter, "name");
          Option known =
              options.computeIfAbsent(
                  option,
                  o ->
                      new Option(
                          new ArrayList<>(),
                          defaults.getOrDefault(o, ""),
                          plain(text(parameter, "description"))));
          known.goals().add(name);
        }
      }
    }
    return options.entrySet().stream()
        .map(option -> option.getValue().row(option.getKey()))
        .collect(Collectors.joining());
  }

  private static Map<String, String> defaults(Element goal) {
    Map<String, String> defaults = new LinkedHashMap<>();
    NodeList values =
        ((Element) goal.getElementsByTagName("configuration").item(0)).getChildNodes();
    for (int i = 0; i < values.getLength(); i++) {
      if (values.item(i) instanceof Element value && value.hasAttribute("default-value")) {
        defaults.put(value.getTagName(), "`" + value.getAttribute("default-value") + "`");
      }
    }
    return defaults;
  }

  /** Returns a description's first paragraph in one line. */
  private static String plain(String description) {
    return description
        .replaceFirst("(?s)(?:\n\n|\\s\\* ).*", "")
        .replaceAll("\\s+", " ")
        .replace("|", "\\|")
        .strip();
  }

  private static Document descriptor() throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(DESCRIPTOR.toFile());
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = parent.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String text(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    return nodes.getLength() == 0 ? "" : nodes.item(0).getTextContent().strip();
  }
}
