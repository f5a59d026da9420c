package io.github.crossread.collation;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.article.Article;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.text.ArticleText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is expected of an outlet, so that it omits it if it lacks it: what the reference has; with
 * no reference, what at least quorum other outlets have. Whoever speaks of omissions asks here.
 */
public final class Expectation {

  /** One other proves little, if there are more. */
  private static final int LEAST_QUORUM = 2;

  /** So many of the others are one that must carry a passage: a third of them, rounded up. */
  private static final int OTHERS_FOR_ONE = 3;

  /**
   * What decides who lacks a passage beside a reference: two references of which it is the same
   * give one answer.
   *
   * @param language the code of the reference's language
   * @param statedIn the passages in which the reference's sentence stands
   */
  public record Basis(String language, List<Passage> statedIn) {

    /** Copies the list. */
    public Basis {
      statedIn = List.copyOf(statedIn);
    }
  }

  private final ArticleSet set;
  private final int quorum;
  private final List<Passage> passages;
  private final PassagesOfSentences passagesOf;

  /** The code of each article's language: what is in another one is lined up only by chance. */
  private final Map<String, String> languages = new HashMap<>();

  private final Map<String, String> outlets = new HashMap<>();

  Expectation(
      ArticleSet set,
      List<ArticleText> texts,
      List<Passage> passages,
      PassagesOfSentences passagesOf) {
    this.set = set;
    this.quorum = quorum(set);
    texts.forEach(text -> languages.put(text.article().id(), text.language().getLanguage()));
    texts.forEach(text -> outlets.put(text.article().id(), outlet(text.article())));
    this.passages = List.copyOf(passages);
    this.passagesOf = passagesOf;
  }

  /** Returns how many others must carry a passage for its lack to be an omission. */
  public static int quorum(ArticleSet set) {
    long outlets = set.articles().stream().map(Expectation::outlet).distinct().count();
    return set.quorum().orElseGet(() -> defaultQuorum(Math.max(1, (int) outlets - 1)));
  }

  private static int defaultQuorum(int others) {
    int third = (others + OTHERS_FOR_ONE - 1) / OTHERS_FOR_ONE;
    return Math.max(1, Math.min(others, Math.max(LEAST_QUORUM, third)));
  }

  /** Returns how many passages are expected of an outlet, whether it carries them or not. */
  public int count(String article) {
    return (int) passages.stream().filter(p -> isExpected(article, p, set.reference())).count();
  }

  /** Returns whether an outlet lacks a passage that is expected of it. */
  public boolean isLacking(String article, Passage passage) {
    return isLacking(article, passage, set.reference());
  }

  /**
   * Returns whether an outlet lacks a passage that is expected of it beside a reference of choice,
   * which need not be the set's.
   *
   * @param reference the id of the reference's article; nothing where the quorum decides
   */
  public boolean isLacking(String article, Passage passage, Optional<String> reference) {
    return passage.reading(article).isEmpty()
        && isExpected(article, passage, reference)
        && !carriesElsewhere(article, passage, reference);
  }

  /**
   * Returns what decides who lacks a passage.
   *
   * @param reference the id of an article that carries it; nothing where the quorum decides
   */
  public Optional<Basis> basis(Passage passage, Optional<String> reference) {
    return reference
        .flatMap(passage::reading)
        .map(reading -> new Basis(language(reading.article()), statedIn(reading)));
  }

  private boolean isExpected(String article, Passage passage, Optional<String> reference) {
    return !passage.isOfHeadlines()
        && reference
            .map(id -> passage.reading(id).isPresent() && areOfOneLanguage(article, id))
            .orElseGet(() -> others(article, passage) >= quorum);
  }

  /** Several articles of one outlet count once, and not for that outlet's own. */
  private long others(String article, Passage passage) {
    return passage.readings().stream()
        .map(Reading::article)
        .filter(other -> areOfOneLanguage(article, other))
        .map(outlets::get)
        .filter(outlet -> !outlet.equals(outlets.get(article)))
        .distinct()
        .count();
  }

  private static String outlet(Article article) {
    return article.outlet().name().toLowerCase(Locale.ROOT);
  }

  private boolean areOfOneLanguage(String article, String other) {
    return language(article).equals(language(other));
  }

  private String language(String article) {
    return languages.getOrDefault(article, "");
  }

  /**
   * Returns whether another article is in an article's language: if none is, nobody can say what
   * that article alone states.
   */
  boolean isComparable(String article) {
    return languages.size() < 2
        || languages.keySet().stream()
            .anyMatch(other -> !other.equals(article) && areOfOneLanguage(article, other));
  }

  /**
   * Whether an outlet carries the sentence that states a passage in another passage: then what it
   * lacks is at most a part of a sentence, and no statement.
   */
  private boolean carriesElsewhere(String article, Passage passage, Optional<String> reference) {
    Reading stated = reference.flatMap(passage::reading).orElseGet(passage::base);
    return statedIn(stated).stream().anyMatch(other -> other.reading(article).isPresent());
  }

  private List<Passage> statedIn(Reading reading) {
    return passagesOf.of(reading.compared());
  }
}
