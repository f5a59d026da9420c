package io.github.crossread.collation;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.article.Article;
import io.github.crossread.article.Correction.KnownCredit;
import io.github.crossread.collation.spelling.SharedSpelling;
import io.github.crossread.collation.voice.AloneVoices;
import io.github.crossread.collation.voice.Voice;
import io.github.crossread.language.Language;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.credit.AgencyCredit.Named;
import io.github.crossread.text.token.Excerpt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is to be told of a collation first, in order of weight. */
final class FindingFinder {

  private final Collation collation;
  private final PassagesOfSentences passagesOf;

  FindingFinder(Collation collation) {
    this.collation = collation;
    this.passagesOf = collation.passagesOf();
  }

  /** Returns the findings; kinds stand in the order of {@link FindingKind}. */
  List<Finding> find() {
    List<Finding.OneText> oneTexts = oneTexts();
    QuotationFindings quotations =
        new QuotationFindings(Language.of(collation.texts().get(0).language()));
    List<Finding> findings =
        Stream.<Stream<? extends Finding>>of(
                oneTexts.stream(),
                collation.versions().stream().map(Finding.Revised::new),
                missingCredits().stream(),
                spellings().stream().filter(spelling -> !isOfOneText(spelling, oneTexts)),
                collation.quotations().stream().flatMap(q -> quotations.of(q).stream()),
                collation.disagreements().stream().map(Finding.Disagreeing::new),
                new SenseFindings(collation).find().stream(),
                aloneHeard().stream(),
                new PlaceFindings(collation).find().stream(),
                new OmissionFindings(collation, oneTexts).find().stream(),
                noneShared().stream())
            .<Finding>flatMap(some -> some)
            .sorted(Comparator.comparing(Finding::kind))
            .toList();
    return findings.isEmpty() ? List.of(new Finding.NoneFound(articles())) : findings;
  }

  private List<Finding.OneText> oneTexts() {
    return OneTexts.groups(collation).stream()
        .map(this::lastVersions)
        .flatMap(group -> alike(group).stream())
        .flatMap(group -> oneText(group).stream())
        .toList();
  }

  /** That those who print one text spell alike tells nothing more. */
  private static boolean isOfOneText(Finding spelling, List<Finding.OneText> oneTexts) {
    return oneTexts.stream().anyMatch(one -> one.articles().containsAll(spelling.articles()));
  }

  /** An outlet's versions of one article are one of the texts: the last. */
  private List<String> lastVersions(List<String> articles) {
    Set<String> earlier = new HashSet<>();
    for (Versions versions : collation.versions()) {
      List<String> here = versions.articles().stream().filter(articles::contains).toList();
      here.stream().limit(Math.max(0, here.size() - 1)).forEach(earlier::add);
    }
    return articles.stream().filter(article -> !earlier.contains(article)).toList();
  }

  /** Each two may have much in common, and all of them little in the same words. */
  private List<List<String>> alike(List<String> articles) {
    List<List<String>> groups = new ArrayList<>();
    for (String article : articles) {
      groups.stream()
          .filter(group -> keepsHalf(group, article))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(article), () -> groups.add(new ArrayList<>(List.of(article))));
    }
    return groups.stream().filter(group -> group.size() > 1).toList();
  }

  private boolean keepsHalf(List<String> group, String more) {
    int all = inSameWords(with(group, more)).size();
    return all > 0 && (group.size() == 1 || 2 * all >= inSameWords(group).size());
  }

  private static List<String> with(List<String> articles, String more) {
    return Stream.concat(articles.stream(), Stream.of(more)).toList();
  }

  private List<String> inSameWords(List<String> articles) {
    return collation.passages().stream()
        .filter(passage -> areClose(passage, articles))
        .map(Passage::id)
        .toList();
  }

  private Optional<Finding.OneText> oneText(List<String> articles) {
    List<String> passages = inSameWords(articles);
    return passages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding.OneText(articles, agency(articles), leastShare(articles), passages));
  }

  private int leastShare(List<String> articles) {
    Set<String> ofText = Set.copyOf(articles);
    return collation.pairs().stream()
        .filter(pair -> ofText.contains(pair.a()) && ofText.contains(pair.b()))
        .mapToInt(Pair::share)
        .min()
        .orElseThrow();
  }

  private Optional<String> agency(List<String> articles) {
    return collation.credits().stream()
        .filter(credit -> articles.contains(credit.article()))
        .filter(Credit::isOfText)
        .flatMap(credit -> credit.agency().stream())
        .findFirst()
        .or(() -> knownByHand(articles))
        .or(() -> owner(articles));
  }

  /** Returns the one outlet whose own the text is, if it says so. */
  private Optional<String> owner(List<String> articles) {
    List<String> own =
        collation.texts().stream()
            .filter(text -> text.credit().named() == Named.OUTLET)
            .map(ArticleText::article)
            .filter(article -> articles.contains(article.id()))
            .map(article -> article.outlet().name())
            .distinct()
            .toList();
    return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
  }

  private Optional<String> knownByHand(List<String> articles) {
    return collation.corrections().stream()
        .map(Collation.Corrected::given)
        .filter(KnownCredit.class::isInstance)
        .map(KnownCredit.class::cast)
        .filter(known -> articles.contains(known.article()))
        .map(KnownCredit::source)
        .findFirst();
  }

  /** Whether all of them have the same words as the first of them. */
  private static boolean areClose(Passage passage, List<String> articles) {
    return articles.stream()
        .allMatch(article -> passage.wordings().areClose(articles.get(0), article));
  }

  /** Those who name nobody for the words of one article are named together. */
  private List<Finding> missingCredits() {
    Map<String, List<Credit>> bySource = new LinkedHashMap<>();
    collation.credits().stream()
        .filter(Credit::lacksAgency)
        .sorted(Comparator.comparing(credit -> -credit.share()))
        .forEach(
            credit ->
                bySource
                    .computeIfAbsent(credit.source().orElseThrow(), s -> new ArrayList<>())
                    .add(credit));
    return collation.credits().stream()
        .filter(source -> bySource.containsKey(source.article()))
        .<Finding>map(source -> new Finding.MissingCredit(bySource.get(source.article()), source))
        .toList();
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
    List<String> passages =
        Stream.of(spelling.a(), spelling.b())
            .map(Excerpt::sentence)
            .flatMap(sentence -> passagesOf.of(sentence).stream())
            .map(Passage::id)
            .distinct()
            .toList();
    return new Finding.RareSpelling(spelling, articles, passages);
  }

  private Optional<Finding> aloneHeard() {
    Set<String> shared =
        collation.quotations().stream()
            .flatMap(quotation -> quotation.versions().stream())
            .flatMap(version -> version.parts().stream())
            .map(part -> part.sentence().id())
            .collect(Collectors.toSet());
    List<Voice> voices = new AloneVoices(collation.texts(), shared).among(collation.voices());
    List<String> passages =
        voices.stream()
            .flatMap(voice -> voice.hearings().stream())
            .flatMap(hearing -> hearing.sentences().stream())
            .flatMap(sentence -> passagesOf.of(sentence).stream())
            .map(Passage::id)
            .distinct()
            .toList();
    return voices.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding.AloneHeard(voices, passages));
  }

  private Optional<Finding> noneShared() {
    return collation.passages().stream().anyMatch(Passage::isShared)
        ? Optional.empty()
        : Optional.of(new Finding.NoneShared(articles()));
  }

  private List<String> articles() {
    return collation.set().articles().stream().map(Article::id).toList();
  }
}
