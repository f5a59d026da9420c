package io.github.crossread.reader.news;

import io.github.crossread.article.LanguageTag;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.PrintedDate;
import io.github.crossread.reader.plain.FieldText;
import io.github.crossread.reader.xml.XmlElement;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * News by the IPTC's NewsML-G2: an item, or a message of items; the text as XHTML, NITF or plain.
 */
final class NewsMl {

  private NewsMl() {}

  /** Returns the articles of those items that have a text. */
  static List<Extract> articles(Path file, XmlElement root) {
    Stream<XmlElement> items = root.is("newsItem") ? Stream.of(root) : root.all("newsItem");
    return items.flatMap(item -> article(file, item).stream()).toList();
  }

  private static Optional<Extract> article(Path file, XmlElement item) {
    Facts facts = facts(item);
    return nitf(file, item, facts)
        .or(() -> html(file, item, facts))
        .or(() -> plain(file, item, facts));
  }

  private static Optional<Extract> nitf(Path file, XmlElement item, Facts facts) {
    return item.first("nitf").flatMap(nitf -> Nitf.article(file, nitf, facts));
  }

  private static Optional<Extract> html(Path file, XmlElement item, Facts facts) {
    return item.all("inlineXML")
        .flatMap(inline -> inline.first("body").stream())
        .filter(body -> body.line().isPresent())
        .findFirst()
        .map(body -> FieldText.article(file, Optional.empty(), body.html(), facts, List.of()));
  }

  private static Optional<Extract> plain(Path file, XmlElement item, Facts facts) {
    return Stream.concat(item.all("inlineXML"), item.all("inlineData"))
        .filter(inline -> inline.line().isPresent())
        .findFirst()
        .map(inline -> FieldText.article(file, Optional.empty(), text(inline), facts, List.of()));
  }

  private static String text(XmlElement inline) {
    return inline.children().isEmpty() ? inline.text() : inline.html();
  }

  private static Facts facts(XmlElement item) {
    Optional<XmlElement> meta = item.child("itemMeta");
    Optional<XmlElement> content = item.child("contentMeta");
    return new Facts(
        name(meta, "provider")
            .or(() -> name(item.child("rightsInfo"), "copyrightHolder"))
            .or(() -> name(content, "infoSource")),
        Optional.empty(),
        content.flatMap(c -> c.child("headline")).flatMap(XmlElement::line),
        Stream.of(
                content.flatMap(c -> c.child("contentCreated")),
                meta.flatMap(m -> m.child("firstCreated")),
                meta.flatMap(m -> m.child("versionCreated")))
            .flatMap(Optional::stream)
            .flatMap(date -> date.line().flatMap(PrintedDate::in).stream())
            .findFirst(),
        content
            .flatMap(c -> c.child("contentModified"))
            .flatMap(XmlElement::line)
            .flatMap(PrintedDate::in),
        Optional.empty(),
        content
            .flatMap(c -> c.child("by"))
            .flatMap(XmlElement::line)
            .or(() -> name(content, "creator")),
        content
            .flatMap(c -> c.child("language"))
            .flatMap(l -> l.attribute("tag"))
            .or(() -> item.attribute("lang"))
            .flatMap(LanguageTag::parse),
        OptionalInt.empty(),
        List.of());
  }

  private static Optional<String> name(Optional<XmlElement> parent, String child) {
    return parent
        .flatMap(element -> element.child(child))
        .flatMap(element -> element.child("name"))
        .flatMap(XmlElement::line);
  }
}
