package io.github.crossread.report;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Credit;
import io.github.crossread.collation.OutletView;
import io.github.crossread.collation.Pair;
import io.github.crossread.collation.SharedSpelling;
import io.github.crossread.collation.figure.Figure;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says in sentences what was found, in order of weight. */
final class FindingComposer {

  private final Composition composition;
  private final Collation collation;
  private final Wording wording;

  FindingComposer(Composition composition) {
    this.composition = composition;
    this.collation = composition.collation();
    this.wording = composition.wording();
  }

  /** Returns the findings; kinds stand in the order of {@link FindingKind}. */
  List<Finding> compose() {
    QuotationFindings quotations = new QuotationFindings(composition);
    List<Finding> findings =
        Stream.of(
                OneText.groups(collation).stream().flatMap(group -> oneText(group).stream()),
                collation.credits().stream().filter(Credit::isMissing).map(this::missingCredit),
                spellings().stream(),
                collation.quotations().stream().flatMap(q -> quotations.of(q).stream()),
                collation.figures().stream().map(this::figure),
                new PlaceFindings(composition).compose().stream(),
                added().stream(),
                omitted().stream(),
                noneShared().stream())
            .flatMap(some -> some)
            .sorted(Comparator.comparing(Finding::kind))
            .toList();
    // The words below the title say it already.
    return findings.isEmpty() ? List.of(inAll()) : findings;
  }

  private Optional<Finding> oneText(List<String> articles) {
    List<Passage> passages =
        collation.passages().stream()
            .filter(passage -> articles.stream().allMatch(a -> isClose(passage.reading(a))))
            .toList();
    if (passages.isEmpty()) {
      return Optional.empty();
    }
    String count = wording.count("passages", passages.size());
    String sentence =
        agency(articles)
            .map(agency -> wording.of("finding.agencyText", names(articles), agency, count))
            .orElseGet(() -> wording.of("finding.oneText", names(articles), count));
    return Optional.of(
        new Finding(FindingKind.ONE_TEXT, sentence, ids(passages), Part.MATRIX, Optional.empty()));
  }

  private Optional<String> agency(List<String> articles) {
    return collation.credits().stream()
        .filter(credit -> articles.contains(credit.article()))
        .filter(Credit::isOfText)
        .flatMap(credit -> credit.agency().stream())
        .findFirst();
  }

  private static boolean isClose(Optional<Reading> reading) {
    return reading.filter(r -> r.relation() != Relation.REWORDED).isPresent();
  }

  private Finding missingCredit(Credit credit) {
    Credit source =
        collation.credits().stream()
            .filter(c -> c.article().equals(credit.source().orElseThrow()))
            .findFirst()
            .orElseThrow();
    String sentence =
        wording.of(
            "finding.credit",
            composition.shortName(source.article()),
            source.agency().orElseThrow(),
            composition.shortName(credit.article()),
            credit.shared(),
            credit.sentences());
    return new Finding(
        FindingKind.MISSING_CREDIT, sentence, List.of(), Part.EVIDENCE, Optional.empty());
  }

  /** Outlets that share one rare spelling are named together. */
  private List<Finding> spellings() {
    Map<String, Set<String>> articles = new LinkedHashMap<>();
    Map<String, SharedSpelling> shared = new LinkedHashMap<>();
    for (Pair pair : collation.pairs()) {
      for (SharedSpelling spelling : pair.spellings()) {
        shared.putIfAbsent(spelling.a().text(), spelling);
        Set<String> both =
            articles.computeIfAbsent(spelling.a().text(), s -> new LinkedHashSet<>());
        both.add(pair.a());
        both.add(pair.b());
      }
    }
    return shared.entrySet().stream()
        .map(entry -> spelling(entry.getValue(), List.copyOf(articles.get(entry.getKey()))))
        .toList();
  }

  private Finding spelling(SharedSpelling spelling, List<String> articles) {
    return new Finding(
        FindingKind.SHARED_SPELLING,
        spelling
            .usual()
            .map(u -> wording.of("finding.spelling", names(articles), spelling.a().text(), u))
            .orElseGet(() -> wording.of("finding.spacing", names(articles), spelling.a().text())),
        Stream.of(spelling.a(), spelling.b())
            .map(Excerpt::sentence)
            .flatMap(sentence -> composition.passagesOf().of(sentence).stream())
            .map(Passage::id)
            .distinct()
            .toList(),
        Part.EVIDENCE,
        Optional.empty());
  }

  private Finding figure(Figure figure) {
    Map<String, List<String>> byWords = new LinkedHashMap<>();
    figure
        .values()
        .forEach(
            v -> byWords.computeIfAbsent(v.text(), words -> new ArrayList<>()).add(v.article()));
    List<String> mentions = new ArrayList<>();
    byWords.forEach((words, in) -> mentions.add(wording.of("figure.words", words, names(in))));
    return new Finding(
        FindingKind.FIGURE,
        wording.of("finding." + figure.kind(), composition.list(mentions)),
        passages(figure),
        Part.EVIDENCE,
        Optional.empty());
  }

  /** The first is the one whose row in the table shows the figure. */
  private List<String> passages(Figure figure) {
    Stream<String> ofOthers =
        figure.values().stream()
            .map(Figure.Value::sentence)
            .filter(sentence -> !isIn(figure.passage(), sentence))
            .flatMap(sentence -> composition.passagesOf().of(sentence).stream().limit(1))
            .map(Passage::id);
    return Stream.concat(Stream.of(figure.passage().id()), ofOthers).distinct().toList();
  }

  private static boolean isIn(Passage passage, Sentence sentence) {
    return passage.readings().stream().anyMatch(reading -> reading.sentences().contains(sentence));
  }

  private String names(List<String> articles) {
    return composition.list(articles.stream().map(composition::shortName).toList());
  }

  /** The outlet with the most goes first; its pages are linked. */
  private Optional<Finding> added() {
    List<OutletView> views =
        collation.outlets().stream()
            .filter(view -> !view.added().isEmpty())
            .sorted(Comparator.comparing(view -> -view.added().size()))
            .toList();
    if (views.isEmpty()) {
      return Optional.empty();
    }
    List<String> mentions =
        views.stream()
            .map(
                view ->
                    wording.of(
                        "finding.added.version",
                        view.added().size(),
                        composition.shortName(view.article())))
            .toList();
    List<Passage> passages = views.stream().flatMap(view -> view.added().stream()).toList();
    return Optional.of(
        new Finding(
            FindingKind.ADDED,
            wording.count("finding.added", passages.size(), composition.list(mentions)),
            ids(passages),
            Part.OUTLETS,
            Optional.of(views.get(0).article())));
  }

  /** Names the outlet that leaves out the most, or all that share the first place. */
  private Optional<Finding> omitted() {
    int most = collation.outlets().stream().mapToInt(v -> v.omitted().size()).max().orElse(0);
    if (most == 0) {
      return Optional.empty();
    }
    List<OutletView> first =
        collation.outlets().stream().filter(view -> view.omitted().size() == most).toList();
    String key = first.size() > 1 ? "finding.omitted.each" : "finding.omitted";
    return Optional.of(
        new Finding(
            FindingKind.OMITTED,
            wording.count(key, most, names(first.stream().map(OutletView::article).toList())),
            first.stream()
                .flatMap(view -> view.omitted().stream())
                .map(Passage::id)
                .distinct()
                .toList(),
            Part.OUTLETS,
            Optional.of(first.get(0).article())));
  }

  private Optional<Finding> noneShared() {
    return collation.passages().stream().anyMatch(Passage::isShared)
        ? Optional.empty()
        : Optional.of(inAll(wording.of("finding.noneShared"), List.of()));
  }

  private Finding inAll() {
    int outlets = collation.texts().size();
    List<Passage> passages =
        collation.passages().stream().filter(p -> p.readings().size() == outlets).toList();
    String key = outlets == 2 ? "finding.inBoth" : "finding.inAll";
    return inAll(wording.count(key, passages.size(), outlets), passages);
  }

  private static Finding inAll(String sentence, List<Passage> passages) {
    return new Finding(FindingKind.IN_ALL, sentence, ids(passages), Part.MATRIX, Optional.empty());
  }

  private static List<String> ids(List<Passage> passages) {
    return passages.stream().map(Passage::id).toList();
  }
}
