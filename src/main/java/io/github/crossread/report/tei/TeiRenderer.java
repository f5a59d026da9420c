package io.github.crossread.report.tei;

import io.github.crossread.report.Renderer;
import io.github.crossread.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Prints a report as a critical edition in TEI P5 (chapter 13, Critical Apparatus) by the method of
 * parallel segmentation: an apparatus entry for each statement, with a reading for each article, an
 * empty one where an article does not carry it.
 */
public final class TeiRenderer implements Renderer {

  private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

  @Override
  public String extension() {
    return "tei.xml";
  }

  @Override
  public void render(Report report, OutputStream out) throws IOException {
    try {
      XmlWriter xml = new XmlWriter(out);
      xml.document("TEI", NAMESPACE, () -> new Edition(report, xml).write());
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
