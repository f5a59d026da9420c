package io.github.crossread.reader.xml;

import io.github.crossread.reader.container.LimitException;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.html.Entities;
import io.github.crossread.reader.source.TextDecoder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML 1.0 of strangers. What a DTD declares is never read, so no entity is expanded but those
 * of XML itself and the names of characters in HTML; nothing nests deeper than {@value #DEEPEST}.
 */
public final class XmlReader {

  private static final int DEEPEST = 250;

  /** More elements stand in no document. */
  private static final int MOST_ELEMENTS = 3_000_000;

  /** More elements stand in no feed: all of them are kept, in half a kilobyte each. */
  private static final int MOST_KEPT = 300_000;

  /** In so many bytes a text says what encoding it is in. */
  private static final int HEAD = 200;

  private static final Pattern ENCODING =
      Pattern.compile("^[^>]{0,100}\\bencoding\\s*=\\s*[\"']([\\w.-]{1,40})");

  /** A text in an encoding that has ASCII's letters, with UTF-8's mark or without. */
  private static final Pattern OPENS = Pattern.compile("(?:\\xEF\\xBB\\xBF)?\\s*<[^\\x00]");

  private final Path file;
  private final XmlHandler handler;
  private final int most;
  private int depth;
  private int elements;

  private XmlReader(Path file, XmlHandler handler, int most) {
    this.file = file;
    this.handler = handler;
    this.most = most;
  }

  /** Reads a text into its outermost element. */
  public static XmlElement tree(Path file, byte[] bytes) throws InputException {
    refuseOtherEncoding(file, bytes);
    TreeHandler tree = new TreeHandler();
    read(file, new ByteArrayInputStream(bytes), tree, MOST_KEPT);
    return tree.root();
  }

  /**
   * Refuses bytes that are no UTF-8 where that is the encoding, since nothing else is said: Java's
   * parser would tell the console of them, beside us.
   */
  private static void refuseOtherEncoding(Path file, byte[] bytes) throws InputException {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher encoding = ENCODING.matcher(head);
    boolean isUtf8 = !encoding.find() || encoding.group(1).equalsIgnoreCase("UTF-8");
    if (isUtf8 && OPENS.matcher(head).lookingAt()) {
      TextDecoder.utf8(file, bytes);
    }
  }

  /** Tells of the elements of a text. */
  public static void read(Path file, InputStream in, XmlHandler handler) throws InputException {
    read(file, in, handler, MOST_ELEMENTS);
  }

  private static void read(Path file, InputStream in, XmlHandler handler, int most)
      throws InputException {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(in);
      new XmlReader(file, handler, most).read(reader);
      reader.close();
    } catch (XMLStreamException e) {
      throw told(file, e);
    }
  }

  /** Java's own, whatever else is on the class path: only of this it is known what it does. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  private static InputException told(Path file, XMLStreamException e) {
    if (e.getNestedException() instanceof LimitException limit) {
      return InputException.in(file, limit.getMessage());
    }
    int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    return InputException.atLine(
        file,
        line,
        "this is no well-formed XML, or it ends early. Export the file again, or save the article as"
            + " plain text.");
  }

  private void read(XMLStreamReader reader) throws XMLStreamException, InputException {
    while (reader.hasNext()) {
      switch (next(reader)) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          handler.end(name(reader));
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            handler.text(reader.getText());
        case XMLStreamConstants.ENTITY_REFERENCE -> entity(reader);
        default -> {
          // Comments, instructions and the DTD say nothing of an article.
        }
      }
    }
  }

  private static int next(XMLStreamReader reader) throws XMLStreamException {
    try {
      return reader.next();
    } catch (RuntimeException unexpected) {
      // Java's parser throws whatever it meets in a few texts that are no XML.
      throw new XMLStreamException(unexpected.getMessage(), reader.getLocation(), unexpected);
    }
  }

  private void start(XMLStreamReader reader) throws InputException {
    depth++;
    elements++;
    if (depth > DEEPEST || elements > most) {
      throw InputException.in(
          file,
          "its XML nests deeper than "
              + DEEPEST
              + " elements, or has more than "
              + most
              + ", which no article has. Take it out of the folder.");
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    handler.start(name(reader), attributes);
  }

  private static XmlName name(XMLStreamReader reader) {
    String namespace = reader.getNamespaceURI();
    return new XmlName(namespace == null ? "" : namespace, reader.getLocalName());
  }

  private void entity(XMLStreamReader reader) throws InputException {
    String entity = "&" + reader.getLocalName() + ";";
    String character = Entities.decode(entity);
    if (character.equals(entity)) {
      throw InputException.atLine(
          file,
          Math.max(1, reader.getLocation().getLineNumber()),
          "the entity " + entity + " is of a DTD, which is not read. Write what it stands for.");
    }
    handler.text(character);
  }

  /** Keeps what it is told. */
  private static final class TreeHandler implements XmlHandler {

    private final XmlElement top = new XmlElement(new XmlName("", ""), Map.of());
    private final Deque<XmlElement> open = new ArrayDeque<>();

    TreeHandler() {
      open.push(top);
    }

    XmlElement root() {
      return top.children().get(0);
    }

    @Override
    public void start(XmlName name, Map<String, String> attributes) {
      XmlElement element = new XmlElement(name, attributes);
      open.element().add(element);
      open.push(element);
    }

    @Override
    public void text(String words) {
      open.element().add(words);
    }

    @Override
    public void end(XmlName name) {
      open.pop();
    }
  }
}
