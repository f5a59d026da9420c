package io.github.crossread.collation.name;

import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.voice.Heard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which speakers of a set are one government: its own name, that of its country, its capital.
 *
 * <p>A capital is its government only where it says something, and only if the country or its
 * government says something in the set too. Where somebody has the capital's name, or one of its
 * own institutions is heard, nothing is guessed: the fire brigade's London may be the city.
 */
final class Governments {

  private static final Pattern SORTS = Pattern.compile("\\s*/\\s*");
  private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What has one name is the same as before. */
  private static final int FEWEST = 2;

  /** In what way a government is named, the fullest first. */
  private enum Way {
    GOVERNMENT,
    COUNTRY,
    CAPITAL
  }

  /** A name of the government of a country, which is known by its line of the word file. */
  private record Known(String name, String country, Way way) {}

  private final UnaryOperator<String> stemming;
  private final Set<String> idle = new HashSet<>();
  private final Set<String> governing = new HashSet<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final Map<String, String> fullest = new HashMap<>();

  /**
   * Looks through those whose words the articles of a set give.
   *
   * @param texts its articles
   * @param byHand what a reader says of names
   */
  Governments(List<ArticleText> texts, NamesByHand byHand) {
    Language language = Language.of(texts.get(0).language());
    stemming = language.stemming();
    for (WordKind kind : List.of(WordKind.ARTICLES, WordKind.PHRASE_LINKS)) {
      language.words(kind).forEach(word -> idle.addAll(plain(word)));
    }
    language.words(WordKind.GOVERNMENTS).forEach(word -> governing.addAll(words(word)));
    for (String line : language.lines(WordKind.CAPITALS)) {
      List<String> sorts = SORTS.splitAsStream(line).toList();
      put(capitals, sorts.get(0), line);
      put(countries, sorts.get(1), line);
      put(adjectives, sorts.get(2), line);
    }
    Map<String, List<Known>> heard = new LinkedHashMap<>();
    texts.stream()
        .flatMap(text -> text.heard().stream())
        .map(Heard::speaker)
        .distinct()
        .flatMap(name -> known(name).stream())
        .forEach(
            known -> heard.computeIfAbsent(known.country(), c -> new ArrayList<>()).add(known));
    heard.values().forEach(names -> join(names, texts, byHand));
  }

  private void put(Map<String, String> names, String given, String line) {
    COMMAS.splitAsStream(given).forEach(name -> names.put(String.join("", words(name)), line));
  }

  private static List<String> plain(String name) {
    return NO_LETTERS.splitAsStream(NameWords.plain(name)).filter(w -> !w.isEmpty()).toList();
  }

  /** The stems of the words that say whose government it is, and that it is one. */
  private List<String> words(String name) {
    return plain(name).stream().filter(word -> !idle.contains(word)).map(stemming).toList();
  }

  private Optional<Known> known(String name) {
    List<String> words = words(name);
    boolean governs = words.stream().anyMatch(governing::contains);
    String whose =
        words.stream().filter(word -> !governing.contains(word)).collect(Collectors.joining());
    String country = countries.get(whose);
    if (governs && country == null) {
      country = adjectives.get(whose);
    }
    return country == null
        ? Optional.ofNullable(capitals.get(whose)).map(c -> new Known(name, c, Way.CAPITAL))
        : Optional.of(new Known(name, country, governs ? Way.GOVERNMENT : Way.COUNTRY));
  }

  private void join(List<Known> names, List<ArticleText> texts, NamesByHand byHand) {
    Known best = names.stream().min(Comparator.comparing(Known::way)).orElseThrow();
    if (best.way() != Way.CAPITAL) {
      names.stream()
          .filter(known -> known.way() != Way.CAPITAL || !isOther(known, texts))
          .filter(known -> !byHand.areTwo(words(known, texts), words(best, texts)))
          .forEach(known -> fullest.put(known.name(), best.name()));
    }
    if (names.stream().filter(known -> fullest.containsKey(known.name())).count() < FEWEST) {
      fullest.remove(best.name());
    }
  }

  private static NameWords words(Known known, List<ArticleText> texts) {
    return NameWords.of(known.name(), Language.of(texts.get(0).language()));
  }

  /** Returns whether somebody else has a capital's name: a person, a fire brigade, a mayor. */
  private boolean isOther(Known capital, List<ArticleText> texts) {
    List<String> name = words(capital.name());
    return texts.stream()
        .anyMatch(
            text ->
                text.persons().stream().anyMatch(p -> words(p.surname()).equals(name))
                    || text.heard().stream().anyMatch(h -> isOther(h, name)));
  }

  private boolean isOther(Heard heard, List<String> capital) {
    return !heard.medium()
        && Collections.indexOfSubList(words(heard.speaker()), capital) >= 0
        && known(heard.speaker()).isEmpty();
  }

  /** Returns the fullest name that the set has for a government that is known by another too. */
  Optional<String> of(String name) {
    return Optional.ofNullable(fullest.get(name));
  }

  /** Returns whether two names may be those of one government. */
  boolean mayBeOne(String a, String b) {
    Optional<String> country = known(a).map(Known::country);
    return country.isPresent() && country.equals(known(b).map(Known::country));
  }
}
