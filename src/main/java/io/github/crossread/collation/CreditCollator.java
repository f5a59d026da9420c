package io.github.crossread.collation;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.article.Agencies;
import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.Role;
import io.github.crossread.article.Span;
import io.github.crossread.collation.Credit.Named;
import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds which agency each article names, and whose text runs without the name.
 *
 * <p>An agency is what the dateline puts in brackets, {@code SEOUL (AP) —}, or a known agency in
 * the byline or a credit line, or one that somebody told something. A picture's credit says nothing
 * of the text, so captions are not looked at.
 */
final class CreditCollator {

  private static final Pattern PICTURE =
      Pattern.compile(
          "\\b(?:" + String.join("|", Language.linesOfAll(WordKind.PICTURE_WORDS)) + ")\\b");

  /** What stands before the name of an agency that was told something. */
  private static final String TOLD =
      "(?:" + String.join("|", Language.linesOfAll(WordKind.TOLD)) + ")";

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]+)\\)");

  private final List<ArticleText> texts;

  /** The passages that each article carries in much the same words as the base. */
  private final Map<String, List<Passage>> passages = new HashMap<>();

  private final Agencies agencies;

  /** An agency, and where it is named. */
  private record Mention(String agency, Named named) {}

  CreditCollator(ArticleSet set, List<ArticleText> texts, List<Passage> passages) {
    this.texts = texts;
    for (Passage passage : passages) {
      passage.readings().stream()
          .filter(CreditCollator::isClose)
          .map(Reading::article)
          .forEach(a -> this.passages.computeIfAbsent(a, p -> new ArrayList<>()).add(passage));
    }
    this.agencies = Agencies.known().with(set.agencies());
  }

  /** Returns a credit for each article, in the order of the set. */
  List<Credit> collate() {
    Map<String, Mention> mentions = new TreeMap<>();
    texts.forEach(
        text ->
            mention(text.article()).ifPresent(named -> mentions.put(text.article().id(), named)));
    return texts.stream().map(text -> credit(text, mentions)).toList();
  }

  private Credit credit(ArticleText text, Map<String, Mention> mentions) {
    String article = text.article().id();
    Map<String, Set<String>> shared = sharedSentences(article);
    Optional<String> source =
        texts.stream()
            .map(other -> other.article().id())
            .filter(other -> !other.equals(article) && isOfText(mentions.get(other)))
            .filter(shared::containsKey)
            .max(Comparator.comparingInt(other -> shared.get(other).size()));
    Optional<Mention> mention = Optional.ofNullable(mentions.get(article));
    return new Credit(
        article,
        mention.map(Mention::agency),
        mention.map(Mention::named).orElse(Named.NOWHERE),
        source,
        source.map(other -> shared.get(other).size()).orElse(0),
        text.aligned().size());
  }

  private static boolean isOfText(@Nullable Mention mention) {
    return mention != null && mention.named() != Named.TOLD;
  }

  /** Returns the sentences of an article that each other article has in much the same words. */
  private Map<String, Set<String>> sharedSentences(String article) {
    Map<String, Set<String>> shared = new HashMap<>();
    for (Passage passage : passages.getOrDefault(article, List.of())) {
      List<String> here =
          passage.reading(article).orElseThrow().close().stream().map(Sentence::id).toList();
      for (Reading there : passage.readings()) {
        if (isClose(there) && !here.isEmpty()) {
          shared.computeIfAbsent(there.article(), other -> new HashSet<>()).addAll(here);
        }
      }
    }
    return shared;
  }

  private static boolean isClose(Reading reading) {
    return reading.relation() != Relation.REWORDED;
  }

  private Optional<Mention> mention(Article article) {
    return article
        .dateline()
        .flatMap(dateline -> inBrackets(article, dateline))
        .map(agency -> new Mention(agency, Named.DATELINE))
        .or(
            () ->
                article
                    .byline()
                    .flatMap(agencies::namedIn)
                    .map(agency -> new Mention(agency, Named.BYLINE)))
        .or(() -> inCreditLine(article))
        .or(() -> told(article));
  }

  private Optional<Mention> inCreditLine(Article article) {
    return article.blocks().stream()
        .filter(block -> block.role() == Role.CREDIT)
        .filter(block -> !isPictureCredit(block.text().toString()))
        .flatMap(block -> agencies.namedIn(block.text().toString()).stream())
        .findFirst()
        .map(agency -> new Mention(agency, Named.CREDIT_LINE));
  }

  private Optional<Mention> told(Article article) {
    return article.blocks().stream()
        .filter(block -> block.role() == Role.BODY)
        .flatMap(block -> agencies.namedIn(block.text().toString(), TOLD).stream())
        .findFirst()
        .map(agency -> new Mention(agency, Named.TOLD));
  }

  private static boolean isPictureCredit(String credit) {
    return PICTURE.matcher(credit.toLowerCase(Locale.ROOT)).find();
  }

  private static Optional<String> inBrackets(Article article, Span dateline) {
    Matcher matcher =
        IN_BRACKETS.matcher(article.text().substring(dateline.begin(), dateline.end()));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
