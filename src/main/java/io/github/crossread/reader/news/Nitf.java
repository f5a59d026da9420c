package io.github.crossread.reader.news;

import io.github.crossread.article.Published;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.PrintedDate;
import io.github.crossread.reader.plain.FieldText;
import io.github.crossread.reader.xml.XmlElement;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** News by the IPTC's NITF 3: head and body, of which the body has a head of its own. */
final class Nitf {

  private Nitf() {}

  /** Returns the article, if it has a text. */
  static Optional<Extract> article(Path file, XmlElement nitf) {
    return article(file, nitf, Facts.NONE);
  }

  /**
   * Returns the article, if it has a text.
   *
   * @param known what is known of it from around it, which goes before what it says itself
   */
  static Optional<Extract> article(Path file, XmlElement nitf, Facts known) {
    Facts facts = known.or(facts(nitf));
    return nitf.first("body.content")
        .filter(content -> content.line().isPresent())
        .map(content -> FieldText.article(file, Optional.empty(), html(content), facts, List.of()));
  }

  /** Media hold captions and credits, but no text of the article. */
  private static String html(XmlElement content) {
    StringBuilder html = new StringBuilder();
    for (XmlElement child : content.children()) {
      if (child.is("media")) {
        child
            .children("media-caption")
            .forEach(c -> html.append("<figcaption>").append(c.html()).append("</figcaption>"));
      } else if (child.is("hl2")) {
        html.append("<h2>").append(child.html()).append("</h2>");
      } else {
        String name = child.name().local();
        html.append('<').append(name).append('>').append(child.html());
        html.append("</").append(name).append('>');
      }
    }
    return html.isEmpty() ? "<p>" + content.html() + "</p>" : html.toString();
  }

  private static Facts facts(XmlElement nitf) {
    Optional<XmlElement> head = nitf.first("body.head");
    return new Facts(
        nitf.first("doc.copyright")
            .flatMap(copyright -> copyright.attribute("holder"))
            .or(() -> nitf.first("pubdata").flatMap(data -> data.attribute("name"))),
        Optional.empty(),
        head.flatMap(h -> h.first("hl1"))
            .flatMap(XmlElement::line)
            .or(() -> nitf.first("title").flatMap(XmlElement::line)),
        published(nitf),
        Optional.empty(),
        nitf.first("pubdata")
            .flatMap(data -> data.attribute("ex-ref"))
            .filter(url -> url.startsWith("http")),
        head.flatMap(h -> h.first("byline")).flatMap(XmlElement::line),
        Optional.empty(),
        OptionalInt.empty(),
        head.flatMap(h -> h.first("abstract")).flatMap(XmlElement::line).stream().toList());
  }

  private static Optional<Published> published(XmlElement nitf) {
    return List.of("date.release", "date.issue").stream()
        .flatMap(name -> nitf.first(name).flatMap(date -> date.attribute("norm")).stream())
        .flatMap(date -> norm(date).stream())
        .findFirst()
        .or(
            () ->
                nitf.first("pubdata")
                    .flatMap(data -> data.attribute("date.publication"))
                    .flatMap(Nitf::norm));
  }

  /** A day and time of ISO 8601 in its short form: {@code 20251014T093000Z}. */
  private static Optional<Published> norm(String date) {
    if (date.length() >= 15 && date.charAt(8) == 'T' && date.indexOf('-') != 4) {
      String zone = date.substring(15);
      String offset = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
      Optional<Published> moment =
          Published.parse(
              date.substring(0, 4)
                  + "-"
                  + date.substring(4, 6)
                  + "-"
                  + date.substring(6, 8)
                  + "T"
                  + date.substring(9, 11)
                  + ":"
                  + date.substring(11, 13)
                  + ":"
                  + date.substring(13, 15)
                  + offset);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return PrintedDate.in(date);
  }
}
