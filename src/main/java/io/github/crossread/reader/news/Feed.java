package io.github.crossread.reader.news;

import io.github.crossread.article.LanguageTag;
import io.github.crossread.article.Note;
import io.github.crossread.article.Published;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.MailDate;
import io.github.crossread.reader.format.PrintedDate;
import io.github.crossread.reader.plain.FieldText;
import io.github.crossread.reader.xml.XmlElement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Feeds: RSS 0.9 to 2.0 with the whole text in {@code content:encoded} or the description, and Atom
 * (RFC 4287) with it in {@code content}.
 */
final class Feed {

  /** Shorter text is a teaser, in chars. */
  private static final int SHORTEST = 400;

  private final Path file;
  private final Facts feed;

  private Feed(Path file, Facts feed) {
    this.file = file;
    this.feed = feed;
  }

  /**
   * Returns the articles of those entries that have their whole text; the first tells of others.
   */
  static List<Extract> articles(Path file, XmlElement root) {
    XmlElement channel = root.child("channel").orElse(root);
    Optional<Locale> language =
        own(channel, "language")
            .flatMap(XmlElement::line)
            .or(() -> root.attribute("lang"))
            .flatMap(LanguageTag::parse);
    Facts known = Facts.of(own(channel, "title").flatMap(XmlElement::line).orElse(file.toString()));
    List<XmlElement> entries = Stream.concat(root.all("item"), root.all("entry")).toList();
    return new Feed(file, known).articles(entries, language);
  }

  private List<Extract> articles(List<XmlElement> entries, Optional<Locale> language) {
    List<Extract> articles = new ArrayList<>();
    List<String> teasers = new ArrayList<>();
    for (XmlElement entry : entries) {
      Optional<String> text = text(entry);
      if (text.isPresent()) {
        Facts facts = facts(entry, language).or(feed);
        articles.add(FieldText.article(file, Optional.empty(), text.get(), facts, List.of()));
      } else {
        teasers.add(own(entry, "title").flatMap(XmlElement::line).orElse("?"));
      }
    }
    if (!articles.isEmpty() && !teasers.isEmpty()) {
      Note note = new Note(Note.Kind.PARTS_LEFT_OUT, teasers.size(), Optional.empty(), teasers);
      articles.set(0, articles.get(0).with(note));
    }
    return articles;
  }

  private static Optional<String> text(XmlElement entry) {
    Stream<String> whole = words(entry, "encoded", "content");
    Stream<String> perhaps =
        words(entry, "description", "summary").filter(words -> words.length() >= SHORTEST);
    return Stream.concat(whole, perhaps).findFirst();
  }

  /** Elements of Media RSS have the same names, and hold pictures. */
  private static Stream<String> words(XmlElement entry, String... names) {
    return Stream.of(names)
        .flatMap(name -> entry.children(name).stream())
        .filter(element -> !element.name().namespace().contains("mrss"))
        .map(Feed::words)
        .filter(words -> !words.isBlank());
  }

  /** HTML stands in them as text, XHTML as elements. */
  private static String words(XmlElement element) {
    return element.children().isEmpty() ? element.text().strip() : element.html();
  }

  private Facts facts(XmlElement entry, Optional<Locale> language) {
    return new Facts(
        entry.child("source").flatMap(XmlElement::line),
        Optional.empty(),
        own(entry, "title").flatMap(XmlElement::line).map(Feed::plain),
        date(entry, List.of("pubDate", "date", "published", "issued")),
        date(entry, List.of("updated", "modified")),
        link(entry),
        author(entry),
        language,
        OptionalInt.empty(),
        List.of());
  }

  /** A title may hold the entities of HTML a second time. */
  private static String plain(String title) {
    return title
        .replace("&amp;", "&")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#8217;", "’");
  }

  /** Of several elements of one name the one of the feed's own namespace is meant. */
  private static Optional<XmlElement> own(XmlElement parent, String name) {
    List<XmlElement> all = parent.children(name);
    return all.stream()
        .filter(child -> child.name().namespace().equals(parent.name().namespace()))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private static Optional<Published> date(XmlElement entry, List<String> names) {
    return names.stream()
        .flatMap(name -> entry.child(name).flatMap(XmlElement::line).stream())
        .flatMap(date -> MailDate.in(date).or(() -> PrintedDate.in(date)).stream())
        .findFirst();
  }

  private static Optional<String> link(XmlElement entry) {
    return entry.children("link").stream()
        .filter(link -> link.attribute("rel").orElse("alternate").equals("alternate"))
        .flatMap(link -> link.attribute("href").or(link::line).stream())
        .filter(url -> url.startsWith("http"))
        .findFirst();
  }

  private static Optional<String> author(XmlElement entry) {
    return entry
        .child("creator")
        .or(() -> entry.child("author").map(author -> author.child("name").orElse(author)))
        .flatMap(XmlElement::line);
  }
}
