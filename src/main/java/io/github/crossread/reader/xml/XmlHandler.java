package io.github.crossread.reader.xml;

import java.util.Map;

/** What is told of the elements of an XML text, in their order. */
public interface XmlHandler {

  /**
   * An element begins.
   *
   * @param attributes the values of its attributes, by their names without prefixes
   */
  void start(XmlName name, Map<String, String> attributes);

  /** Text stands in the element that began last and has not ended. */
  void text(String words);

  /** An element ends. */
  void end(XmlName name);
}
