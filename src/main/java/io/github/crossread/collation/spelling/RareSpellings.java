package io.github.crossread.collation.spelling;

import io.github.crossread.language.KnownWords;
import io.github.crossread.language.Language;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Slip;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds spellings that no word list has, where the set has the word in another spelling: one letter
 * more, less or other, or two that have changed places (Damerau 1964).
 *
 * <p>Two names may differ by a letter and be two people, so it is claimed only where one of the two
 * articles, which both have the rare spelling, has the usual one as well, or at least two others
 * do. The last letter is left out: it makes plurals and adjectives.
 */
final class RareSpellings {

  private static final int SHORTEST = 6;
  private static final Pattern UMLAUT = Pattern.compile("[aou]e");

  private final Map<String, Map<String, Excerpt>> places = new TreeMap<>();
  private final Map<String, Map<String, String>> usual = new TreeMap<>();

  RareSpellings(List<ArticleText> texts) {
    Map<String, Map<String, Excerpt>> seen = new TreeMap<>();
    for (ArticleText text : texts) {
      for (Sentence sentence : text.aligned()) {
        for (Token token : sentence.tokens()) {
          if (isLong(token)) {
            seen.computeIfAbsent(token.form(), form -> new LinkedHashMap<>())
                .putIfAbsent(text.article().id(), new Excerpt(sentence, token.span()));
          }
        }
      }
    }
    texts.stream().findFirst().ifPresent(text -> find(seen, Language.of(text.language()).known()));
  }

  private static boolean isLong(Token token) {
    return token.kind() == Token.Kind.CONTENT
        && token.text().length() >= SHORTEST
        && token.text().chars().allMatch(Character::isLetter);
  }

  private void find(Map<String, Map<String, Excerpt>> seen, KnownWords known) {
    if (known.isEmpty()) {
      return;
    }
    Map<String, List<String>> byEnds =
        seen.keySet().stream().collect(Collectors.groupingBy(RareSpellings::ends));
    seen.forEach(
        (form, articles) -> {
          if (articles.size() > 1 && !known.has(form)) {
            usual(form, byEnds.get(ends(form)), seen, known)
                .ifPresent(other -> add(form, other, seen));
          }
        });
  }

  /** Returns the first letter and the last: two spellings have both in common. */
  private static String ends(String form) {
    return form.substring(0, 1) + form.substring(form.length() - 1);
  }

  private void add(String form, String other, Map<String, Map<String, Excerpt>> seen) {
    places.put(form, seen.get(form));
    Map<String, String> printed = new TreeMap<>();
    seen.get(other).forEach((article, words) -> printed.put(article, words.text()));
    usual.put(form, printed);
  }

  /**
   * Returns the form that differs by one letter and that more articles have, or as many if it is a
   * known word. Of two unknown words in the same articles nobody can say which is the usual one.
   */
  private static Optional<String> usual(
      String form, List<String> others, Map<String, Map<String, Excerpt>> seen, KnownWords known) {
    int rare = seen.get(form).size();
    return others.stream()
        .filter(other -> isOneLetterApart(form, other) && !isUmlaut(form, other))
        .filter(other -> seen.get(other).size() >= (known.has(other) ? rare : rare + 1))
        .max(Comparator.comparingInt(other -> seen.get(other).size()));
  }

  /** Returns the rare spellings that two articles share. */
  List<SharedSpelling> shared(String a, String b) {
    List<SharedSpelling> shared = new ArrayList<>();
    places.forEach(
        (form, articles) -> {
          Map<String, String> others = usual.get(form);
          boolean certain = others.containsKey(a) || others.containsKey(b) || others.size() > 1;
          if (certain && articles.containsKey(a) && articles.containsKey(b)) {
            String printed = others.values().iterator().next();
            shared.add(new SharedSpelling(articles.get(a), articles.get(b), Optional.of(printed)));
          }
        });
    return shared;
  }

  /** Returns whether a slip makes the one of the other, not at the first letter nor at the last. */
  static boolean isOneLetterApart(String a, String b) {
    return Slip.between(a, b).filter(slip -> slip.before() > 0 && slip.after() > 0).isPresent();
  }

  /** Where a type has no dots, an e stands for them: that is no slip. */
  private static boolean isUmlaut(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    return UMLAUT
        .matcher(longer)
        .results()
        .anyMatch(
            umlaut ->
                shorter.contentEquals(new StringBuilder(longer).deleteCharAt(umlaut.end() - 1)));
  }
}
