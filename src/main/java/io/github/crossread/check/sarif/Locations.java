package io.github.crossread.check.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.article.Article;
import io.github.crossread.article.Span;
import io.github.crossread.check.Violation;
import io.github.crossread.report.Report;
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

  private void add(ArrayNode locations, String id, Violation violation) {
    Article article = article(id);
    ObjectNode place = locations.addObject().putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", uri(article)).put("uriBaseId", "%SRCROOT%");
    ObjectNode region = place.putObject("region");
    Optional<Span> span = article.extracted() ? Optional.empty() : span(id, violation);
    if (span.isEmpty()) {
      region.put("startLine", 1);
      return;
    }
    put(region, "start", article.text(), span.get().begin());
    put(region, "end", article.text(), span.get().end());
  }

  private Article article(String id) {
    return report.collation().set().articles().stream()
        .filter(article -> article.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Span> span(String article, Violation violation) {
    return violation.passages().stream()
        .flatMap(id -> passage(id).stream())
        .flatMap(passage -> passage.reading(article).stream())
        .map(Reading::compared)
        .flatMap(sentence -> sentence.printed().source().stream())
        .findFirst();
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

  private String uri(Article article) {
    try {
      return new URI(null, null, "/" + folder + article.source().file(), null)
          .toASCIIString()
          .substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + folder + article.source().file(), e);
    }
  }
}
