package io.github.crossread.check.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.article.Article;
import io.github.crossread.article.Span;
import io.github.crossread.check.PlainLine;
import io.github.crossread.check.Violation;
import io.github.crossread.report.Report;
import io.github.crossread.text.token.Sentence;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** Where in the articles' files to see what breaks a rule. */
final class Locations {

  private final Report report;
  private final String folder;

  /**
   * Makes the places of a set.
   *
   * @param folder where its articles are, relative to the root of the sources
   */
  Locations(Report report, String folder) {
    this.report = report;
    this.folder = folder;
  }

  /** Adds the first article's place as the location, and the others' as related ones. */
  void add(ObjectNode result, Violation violation) {
    List<String> articles = violation.articles();
    String first = articles.isEmpty() ? report.outlets().get(0).article() : articles.get(0);
    add(result.putArray("locations"), first, violation);
    if (articles.size() > 1) {
      ArrayNode related = result.putArray("relatedLocations");
      articles.subList(1, articles.size()).forEach(article -> add(related, article, violation));
    }
  }

  /**
   * Adds the start of a file as a location.
   *
   * @param file its path from the root of the sources, with {@code /} between
   */
  static void addStart(ArrayNode locations, String file) {
    start(region(locations, file));
  }

  private static ObjectNode region(ArrayNode locations, String file) {
    ObjectNode place = locations.addObject().putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", uri(file)).put("uriBaseId", "%SRCROOT%");
    return place.putObject("region");
  }

  private static void start(ObjectNode region) {
    region.put("startLine", 1).put("startColumn", 1);
  }

  /** Places in a web page are places in the text that was taken out of it, and not in its file. */
  private void add(ArrayNode locations, String id, Violation violation) {
    Article article = article(id);
    ObjectNode region = region(locations, folder + article.source().file());
    Optional<Sentence> sentence = sentence(id, violation);
    Optional<Span> span =
        article.extracted() ? Optional.empty() : sentence.flatMap(s -> s.printed().source());
    if (span.isPresent()) {
      put(region, "start", article.text(), span.get().begin());
      put(region, "end", article.text(), span.get().end());
    } else {
      start(region);
    }
    sentence.ifPresent(s -> region.putObject("snippet").put("text", PlainLine.of(s.text())));
  }

  private Article article(String id) {
    return report.collation().set().articles().stream()
        .filter(article -> article.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the sentence that shows what is wrong, or else the first that the file has. */
  private Optional<Sentence> sentence(String article, Violation violation) {
    return violation.passages().stream()
        .flatMap(id -> passage(id).stream())
        .flatMap(passage -> passage.reading(article).stream())
        .map(Reading::compared)
        .filter(Locations::isPrinted)
        .findFirst()
        .or(() -> first(article));
  }

  private Optional<Sentence> first(String article) {
    return report.collation().texts().stream()
        .filter(text -> text.article().id().equals(article))
        .flatMap(text -> text.aligned().stream())
        .filter(Locations::isPrinted)
        .findFirst();
  }

  private static boolean isPrinted(Sentence sentence) {
    return sentence.printed().source().isPresent();
  }

  private Optional<Passage> passage(String id) {
    return report.collation().passages().stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** Lines and columns count from 1; a column is a char. */
  private static void put(ObjectNode region, String edge, String text, int offset) {
    String before = text.substring(0, offset);
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    region.put(edge + "Line", line);
    region.put(edge + "Column", offset - before.lastIndexOf('\n'));
  }

  private static String uri(String file) {
    try {
      return new URI(null, null, "/" + file, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + file, e);
    }
  }
}
