package io.github.crossread.reader.news;

import io.github.crossread.article.LanguageTag;
import io.github.crossread.article.Published;
import io.github.crossread.reader.format.ArticleFormat;
import io.github.crossread.reader.format.Extract;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.reader.format.PrintedDate;
import io.github.crossread.reader.json.JsonReader;
import io.github.crossread.reader.json.JsonValue;
import io.github.crossread.reader.plain.FieldText;
import io.github.crossread.reader.source.Head;
import io.github.crossread.reader.source.TextDecoder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * News in JSON, by the IPTC's ninjs 1 to 3: {@code body_xhtml} and {@code headline} in the first,
 * lists of bodies and headlines with roles from the second on.
 */
public final class NinjsFormat implements ArticleFormat {

  private static final Pattern OPENS = Pattern.compile("\\s*(?:\\[\\s*)?\\{.*", Pattern.DOTALL);

  private static final Pattern URI = Pattern.compile("\"uri\"\\s*:");

  /** A key of ninjs that no other JSON has. */
  private static final Pattern OWN =
      Pattern.compile(
          "\"(?:version[cC]reated|body_[a-z_]{1,40}|bodies|headlines|pubstatus|pubStatus)\"\\s*:");

  private static final String BODY = "body_";

  private static final String HEADLINE = "headline_";

  private static final String MAIN = "main";

  private static final List<String> FIRST =
      List.of("firstcreated", "firstCreated", "contentcreated", "contentCreated");

  private static final List<String> VERSION = List.of("versioncreated", "versionCreated");

  private static final List<String> RIGHTS = List.of("copyrightnotice", "copyrightNotice");

  /** Behind the year of the rights stands who has them. */
  private static final Pattern HOLDER =
      Pattern.compile("\\b(?:19|20)\\d\\d(?:-\\d{2,4})?,? ([^,.(\\n]{2,60})");

  private final TextDecoder decoder;

  /**
   * Makes the format.
   *
   * @param encoding the encoding of all articles, if the user gave one
   */
  public NinjsFormat(Optional<Charset> encoding) {
    this.decoder = new TextDecoder(encoding);
  }

  @Override
  public Set<String> endings() {
    return Set.of();
  }

  @Override
  public Set<String> dataEndings() {
    return Set.of("json", "ninjs");
  }

  @Override
  public boolean recognizes(byte[] bytes) {
    String head = Head.of(bytes);
    return OPENS.matcher(head).matches() && URI.matcher(head).find() && OWN.matcher(head).find();
  }

  @Override
  public List<Extract> read(Path file, byte[] bytes) throws InputException {
    List<Extract> articles = new ArrayList<>();
    JsonReader.read(
        file,
        decoder.read(file, bytes).text(),
        (line, value) -> {
          if (value instanceof JsonValue.Fields item) {
            text(item).ifPresent(text -> articles.add(article(file, item, text)));
          }
        });
    if (articles.isEmpty()) {
      throw InputException.in(
          file, "this news in ninjs has no text in a body. Take it out of the folder.");
    }
    return articles;
  }

  private static Extract article(Path file, JsonValue.Fields item, String text) {
    return FieldText.article(file, Optional.empty(), text, facts(item), List.of());
  }

  private static Facts facts(JsonValue.Fields item) {
    return new Facts(
        item.first(List.of("copyrightholder", "copyrightHolder"))
            .or(() -> named(item, "infosources"))
            .or(() -> named(item, "infoSources"))
            .or(() -> item.first(RIGHTS).flatMap(NinjsFormat::holder)),
        Optional.empty(),
        headline(item),
        created(item).or(() -> date(item, VERSION)),
        created(item).flatMap(day -> date(item, VERSION)),
        item.text("uri").filter(uri -> uri.startsWith("http")),
        item.first(List.of("byline", "by")),
        item.text("language").flatMap(LanguageTag::parse),
        OptionalInt.empty(),
        List.of());
  }

  private static Optional<Published> created(JsonValue.Fields item) {
    return date(item, FIRST);
  }

  private static Optional<Published> date(JsonValue.Fields item, List<String> keys) {
    return item.first(keys).flatMap(PrintedDate::in);
  }

  private static Optional<String> holder(String rights) {
    Matcher holder = HOLDER.matcher(rights);
    return holder.find() ? Optional.of(holder.group(1).strip()) : Optional.empty();
  }

  private static Optional<String> named(JsonValue.Fields item, String key) {
    return item.objects(key).stream().flatMap(thing -> thing.text("name").stream()).findFirst();
  }

  private static Optional<String> headline(JsonValue.Fields item) {
    return item.first(List.of("headline", HEADLINE + MAIN))
        .or(() -> role(item.objects("headlines"), MAIN::equals))
        .or(() -> role(item.objects("headlines"), role -> true));
  }

  private static Optional<String> role(List<JsonValue.Fields> values, Predicate<String> role) {
    return values.stream()
        .filter(value -> role.test(value.text("role").orElse("").toLowerCase(Locale.ROOT)))
        .flatMap(value -> value.text("value").stream())
        .findFirst();
  }

  /** What is marked up has paragraphs, and so tells more than what is plain. */
  private static Optional<String> text(JsonValue.Fields item) {
    Comparator<String> plainLast =
        Comparator.comparing(text -> !text.contains("</"), Comparator.naturalOrder());
    return Stream.concat(bodies(item), described(item)).min(plainLast);
  }

  private static Stream<String> bodies(JsonValue.Fields item) {
    Stream<String> fields =
        item.fields().keySet().stream()
            .filter(key -> key.startsWith(BODY))
            .flatMap(key -> item.text(key).map(text -> marked(text, key)).stream());
    Stream<String> listed =
        item.objects("bodies").stream()
            .flatMap(body -> body.text("value").map(text -> marked(text, kind(body))).stream());
    return Stream.concat(fields, listed);
  }

  private static String kind(JsonValue.Fields body) {
    return body.first(List.of("contenttype", "contentType")).orElse("");
  }

  /** What is said to be HTML is so even if it has no paragraphs. */
  private static String marked(String text, String kind) {
    return kind.contains("html") ? "<div>" + text + "</div>" : text;
  }

  /** News of a line or two has its text in a description. */
  private static Stream<String> described(JsonValue.Fields item) {
    return bodies(item).findAny().isPresent()
        ? Stream.of()
        : item.objects("descriptions").stream().flatMap(d -> d.text("value").stream());
  }
}
