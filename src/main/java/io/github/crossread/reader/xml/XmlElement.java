package io.github.crossread.reader.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An element with all that stands in it. */
public final class XmlElement {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final XmlName name;
  private final Map<String, String> attributes;

  /** Elements and strings, in their order. */
  private final List<Object> nodes = new ArrayList<>();

  XmlElement(XmlName name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = new LinkedHashMap<>(attributes);
  }

  void add(XmlElement element) {
    nodes.add(element);
  }

  void add(String text) {
    nodes.add(text);
  }

  /** Returns its name. */
  public XmlName name() {
    return name;
  }

  /** Returns whether its name without a prefix is this. */
  public boolean is(String local) {
    return name.local().equals(local);
  }

  /** Returns an attribute's value, by its name without a prefix. */
  public Optional<String> attribute(String local) {
    return Optional.ofNullable(attributes.get(local)).filter(value -> !value.isBlank());
  }

  /** Returns the elements in it. */
  public List<XmlElement> children() {
    return nodes.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast).toList();
  }

  /** Returns the elements in it that have a name. */
  public List<XmlElement> children(String local) {
    return children().stream().filter(child -> child.is(local)).toList();
  }

  /** Returns the first element in it that has a name. */
  public Optional<XmlElement> child(String local) {
    return children(local).stream().findFirst();
  }

  /** Returns the elements of a name in it and in those in it, in their order. */
  public Stream<XmlElement> all(String local) {
    return children().stream()
        .flatMap(child -> child.is(local) ? Stream.of(child) : child.all(local));
  }

  /** Returns the first element of a name in it or in those in it. */
  public Optional<XmlElement> first(String local) {
    return all(local).findFirst();
  }

  /** Returns all text in it as it stands there. */
  public String text() {
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString();
  }

  private void append(StringBuilder text) {
    for (Object node : nodes) {
      if (node instanceof XmlElement element) {
        element.append(text);
      } else {
        text.append(node);
      }
    }
  }

  /** Returns all text in it on one line, if there is any. */
  public Optional<String> line() {
    return Optional.of(SPACES.matcher(text()).replaceAll(" ").strip())
        .filter(line -> !line.isEmpty());
  }

  /** Returns what stands in it as HTML, its elements by their names without prefixes. */
  public String html() {
    StringBuilder html = new StringBuilder();
    nodes.forEach(node -> append(node, html));
    return html.toString();
  }

  private static void append(Object node, StringBuilder html) {
    if (node instanceof XmlElement element) {
      html.append('<').append(element.name.local());
      element
          .attribute("class")
          .ifPresent(name -> html.append(" class=\"").append(escaped(name)).append('"'));
      html.append('>').append(element.html()).append("</").append(element.name.local()).append('>');
    } else {
      html.append(escaped(node.toString()));
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
