package io.github.crossread.reader.html;

import io.github.crossread.article.Published;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.PrintedDate;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** What a page says of itself: schema.org, Open Graph, {@code meta}, then what it prints. */
final class PageFacts {

  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:published_time",
          "datepublished",
          "article.published",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "article_date_original",
          "originalpublicationdate",
          "cxenseparse:recs:publishtime",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.issued",
          "dc.date",
          "date");
  private static final List<String> UPDATED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "article.updated",
          "lastmod",
          "last-modified",
          "dcterms.modified");
  private static final List<String> AUTHOR =
      List.of("author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator");
  private static final List<String> OUTLET =
      List.of("og:site_name", "dc.publisher", "publisher", "application-name", "cre");

  /** What a browser or SingleFile notes above a page that it saves. */
  private static final Pattern SAVED_FROM =
      Pattern.compile("(?:saved from url=\\(\\d+\\)|\\burl: ?)(https?://\\S{1,2000})");

  private static final Pattern DAY_IN_URL =
      Pattern.compile("[/-]((?:19|20)\\d\\d)[/-](\\d\\d?|\\p{L}{3,9})[/-](\\d\\d?)(?:[/-]|$)");
  private static final Pattern TAIL =
      Pattern.compile(" +(?:[|»·•:—–]|-+) +(?<site>[^|»·•—–]{2,60})$");

  private static final Set<String> DATE_WORDS = PageWords.of("date-words.txt");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{Ll}]+");

  /** Printed dates are looked for in so many elements. */
  private static final int MOST_DATES = 20;

  private static final int LONGEST = 300;

  private final Document page;
  private final Optional<String> address;
  private final LinkedData linked;
  private final Map<String, String> metas = new HashMap<>();

  /**
   * Reads what a page says.
   *
   * @param address where it was, if that is known from elsewhere
   */
  PageFacts(Document page, Optional<String> address) {
    this.page = page;
    this.address = address;
    this.linked = LinkedData.of(page);
    for (Element meta : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop")) {
        String content = meta.attr("content").strip();
        if (meta.hasAttr(key) && !content.isEmpty()) {
          metas.putIfAbsent(meta.attr(key).toLowerCase(Locale.ROOT), content);
        }
      }
    }
  }

  /** Returns what the page says about the article. */
  Facts facts() {
    Optional<String> url = url();
    return new Facts(
        outlet(url),
        Optional.empty(),
        new PageHeadline(page, titles(), outlet(Optional.empty())).text(),
        published(url),
        updated(),
        url,
        byline(),
        Optional.empty(),
        OptionalInt.empty(),
        List.of());
  }

  private Optional<String> meta(List<String> keys) {
    return keys.stream()
        .map(metas::get)
        .filter(content -> content != null && content.length() <= LONGEST)
        .findFirst();
  }

  /** What the page is called, in its own words for others. */
  private List<String> titles() {
    return Stream.of(
            meta(List.of("og:title")),
            meta(List.of("twitter:title")),
            linked.first("headline"),
            Optional.of(page.title()))
        .flatMap(Optional::stream)
        .map(title -> clean(title))
        .filter(title -> !title.isEmpty())
        .toList();
  }

  /** JSON-LD often carries the entities of the page. */
  private static String clean(String text) {
    String words = text.contains("&") ? Parser.unescapeEntities(text, false) : text;
    return words.strip().replace('\n', ' ').replace('\u00A0', ' ');
  }

  private Optional<String> outlet(Optional<String> url) {
    return meta(List.of("og:site_name"))
        .or(() -> linked.first("publisher"))
        .or(() -> meta(OUTLET))
        .map(PageFacts::clean)
        .map(name -> name.startsWith("http") ? host(name).orElse(name) : name)
        .map(PageFacts::withoutSlogan)
        .filter(name -> !name.isEmpty() && name.length() <= 80)
        .or(this::titleTail)
        .or(() -> url.flatMap(PageFacts::host));
  }

  /**
   * The site's name behind the headline in the page's title, where the headline says what is one.
   */
  private Optional<String> titleTail() {
    Matcher tail = TAIL.matcher(clean(page.title()));
    boolean found = tail.find() && titles().stream().anyMatch(t -> !t.contains(tail.group("site")));
    return found ? Optional.of(tail.group("site").strip()) : Optional.empty();
  }

  /** Sites add what they are about, and set the mark of an account before their name. */
  private static String withoutSlogan(String name) {
    int bar = name.indexOf(" | ");
    String first = bar > 0 ? name.substring(0, bar) : name;
    return (first.startsWith("@") ? first.substring(1) : first).strip();
  }

  private Optional<String> byline() {
    List<String> names = linked.all("author");
    Optional<String> author =
        names.isEmpty() ? meta(AUTHOR) : Optional.of(String.join(", ", names));
    return author
        .or(() -> printed("[itemprop=author] [itemprop=name], [itemprop=author], a[rel~=author]"))
        .map(PageFacts::clean)
        .filter(name -> !name.isEmpty() && !name.contains("://") && name.length() <= LONGEST);
  }

  private Optional<String> printed(String query) {
    return Optional.ofNullable(page.selectFirst(query)).map(Element::text);
  }

  private Optional<String> url() {
    return Stream.of(
            Optional.ofNullable(page.selectFirst("link[rel=canonical]")).map(l -> l.attr("href")),
            meta(List.of("og:url")),
            linked.first("url"),
            linked.first("mainEntityOfPage"),
            savedFrom(),
            address)
        .flatMap(Optional::stream)
        .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
        .filter(url -> host(url).isPresent())
        .findFirst();
  }

  private Optional<String> savedFrom() {
    return Stream.concat(
            page.childNodes().stream(),
            page.childrenSize() == 0 ? Stream.of() : page.child(0).childNodes().stream())
        .filter(Comment.class::isInstance)
        .map(Node::outerHtml)
        .map(SAVED_FROM::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(URI.create(address.strip()).getHost())
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Published> published(Optional<String> url) {
    return linked
        .first("datePublished")
        .flatMap(PrintedDate::in)
        .or(() -> inMetas(PUBLISHED))
        .or(this::inTimeElements)
        .or(this::inDateElements)
        .or(() -> url.flatMap(PageFacts::dayInUrl));
  }

  private Optional<Published> updated() {
    return linked.first("dateModified").flatMap(PrintedDate::in).or(() -> inMetas(UPDATED));
  }

  private Optional<Published> inMetas(List<String> keys) {
    return keys.stream()
        .map(metas::get)
        .filter(content -> content != null)
        .flatMap(content -> PrintedDate.in(content).stream())
        .findFirst();
  }

  private Optional<Published> inTimeElements() {
    return page.select("[itemprop=datePublished], time[datetime], time").stream()
        .limit(MOST_DATES)
        .flatMap(
            time ->
                PrintedDate.in(time.attr("datetime"))
                    .or(() -> PrintedDate.in(time.attr("content")))
                    .or(() -> PrintedDate.in(time.text()))
                    .stream())
        .findFirst();
  }

  private Optional<Published> inDateElements() {
    return page.select("[class], [id]").stream()
        .filter(element -> isDate(element.className()) || isDate(element.id()))
        .limit(MOST_DATES)
        .flatMap(element -> PrintedDate.in(element.text()).stream())
        .findFirst();
  }

  private static boolean isDate(String name) {
    return !name.isEmpty()
        && Stream.of(NO_LETTERS.split(name.toLowerCase(Locale.ROOT), -1))
            .anyMatch(DATE_WORDS::contains);
  }

  private static Optional<Published> dayInUrl(String url) {
    Matcher day = DAY_IN_URL.matcher(url);
    if (!day.find()) {
      return Optional.empty();
    }
    return Character.isDigit(day.group(2).charAt(0))
        ? PrintedDate.in(day.group(1) + "/" + day.group(2) + "/" + day.group(3))
        : PrintedDate.in(day.group(3) + " " + day.group(2) + " " + day.group(1));
  }
}
