package io.github.crossread.report.tei;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML. What XML 1.0 forbids in text comes out as U+FFFD, and an element that holds words has
 * no white space added.
 */
final class XmlWriter {

  private static final int REPLACEMENT = 0xFFFD;

  /** Writes what an element holds. */
  interface Body {
    void write() throws XMLStreamException;
  }

  private final XMLStreamWriter xml;
  private int depth;

  XmlWriter(OutputStream out) throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
  }

  /** Writes a document with one element, whose names are all of one namespace. */
  void document(String element, String namespace, Body body) throws IOException {
    try {
      xml.writeStartDocument("UTF-8", "1.0");
      line();
      xml.writeStartElement(element);
      xml.writeDefaultNamespace(namespace);
      content(body);
      xml.writeEndDocument();
      line();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /**
   * Writes an element that holds elements, each on a line of its own.
   *
   * @param attributes names and values in turn
   */
  void element(String name, Body body, String... attributes) throws XMLStreamException {
    line();
    start(name, attributes);
    content(body);
  }

  private void content(Body body) throws XMLStreamException {
    depth++;
    body.write();
    depth--;
    line();
    xml.writeEndElement();
  }

  /** Writes an element that holds words, or nothing. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    line();
    if (text.isEmpty()) {
      xml.writeEmptyElement(name);
      attributes(attributes);
    } else {
      start(name, attributes);
      xml.writeCharacters(allowed(text));
      xml.writeEndElement();
    }
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static String allowed(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints().map(c -> isAllowed(c) ? c : REPLACEMENT).forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  /** The production Char of XML 1.0, without the controls and others that it advises against. */
  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0x7F)
        || (c >= 0xA0 && c <= 0xD7FF)
        || (c >= 0xE000 && c < 0xFDD0)
        || (c > 0xFDEF && (c & 0xFFFE) != 0xFFFE);
  }
}
