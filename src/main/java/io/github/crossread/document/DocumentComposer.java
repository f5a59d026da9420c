package io.github.crossread.document;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.article.Article;
import io.github.crossread.collation.Collation;
import io.github.crossread.document.DocumentBlock.Grid;
import io.github.crossread.document.DocumentBlock.Group;
import io.github.crossread.document.DocumentBlock.Row;
import io.github.crossread.report.Composition;
import io.github.crossread.report.Dates;
import io.github.crossread.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Composes the blocks of a report. */
public final class DocumentComposer {

  private final Extent extent;

  /** Makes a composer of documents with all sentences of the articles. */
  public DocumentComposer() {
    this(Extent.FULL);
  }

  /**
   * Makes a composer.
   *
   * @param extent how much of the articles is printed
   */
  public DocumentComposer(Extent extent) {
    this.extent = extent;
  }

  /** Composes a report's document; the same report gives the same document. */
  public Document compose(Report report) {
    Collation collation = report.collation();
    Composition composition = new Composition(collation, report.wording(), report.outlets());
    OutletNames names = new OutletNames(composition);
    Grid statements = new StatementGrid(composition, names).compose();
    List<DocumentBlock> first = new ArrayList<>();
    first.add(new DeckComposer(composition, names).compose());
    new OpeningComposer(composition, names).compose().ifPresent(first::add);
    first.add(statements);
    new VoiceGrid(composition).compose(statements).ifPresent(first::add);
    new AddsComposer(composition).compose().ifPresent(first::add);
    Map<String, Integer> numbers = numbers(statements, collation);
    return new Document(
        report,
        new TitleComposer(collation).compose(),
        overline(collation, composition),
        first,
        articles(composition, names, numbers),
        statements(numbers, collation, composition),
        "",
        new EvidenceTables(report).compose(),
        numbers,
        new Languages(collation.texts(), report.wording().locale()));
  }

  private List<Annotated> articles(
      Composition composition, OutletNames names, Map<String, Integer> numbers) {
    ArticleComposer composer = new ArticleComposer(composition, names, extent);
    return new SharedTexts(composition, numbers)
        .laid(composition.collation().texts().stream().map(composer::compose).toList());
  }

  private static List<Compared> statements(
      Map<String, Integer> numbers, Collation collation, Composition composition) {
    StatementComposer composer = new StatementComposer(composition);
    return collation.passages().stream()
        .filter(Passage::isShared)
        .sorted(Comparator.comparing(passage -> numbers.get(passage.id())))
        .flatMap(passage -> composer.compose(passage).stream())
        .toList();
  }

  private static String overline(Collation collation, Composition composition) {
    List<Article> articles = collation.set().articles();
    long outlets = articles.stream().map(article -> article.outlet().name()).distinct().count();
    String key = outlets == articles.size() ? "subtitle.outlets" : "subtitle.articles";
    String many = composition.wording().count(key, articles.size());
    Optional<String> days = new Dates(composition.wording()).span(articles);
    return days.map(when -> composition.wording().of("subtitle.dated", many, when)).orElse(many);
  }

  /** Numbers the statements of the grid in its order, and then all others in the set's. */
  private static Map<String, Integer> numbers(Grid statements, Collation collation) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Group group : statements.groups()) {
      for (Row row : group.rows()) {
        row.passage().ifPresent(id -> numbers.putIfAbsent(id, numbers.size() + 1));
      }
    }
    collation.passages().stream()
        .filter(passage -> !passage.isLoneHeadline())
        .forEach(passage -> numbers.putIfAbsent(passage.id(), numbers.size() + 1));
    return numbers;
  }
}
