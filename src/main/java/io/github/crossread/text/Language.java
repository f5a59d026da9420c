package io.github.crossread.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * What is known of a language's words: how they are stemmed, which are function words, which are
 * abbreviations.
 *
 * <p>Stemmers and stop lists are the Snowball project's, as Apache Lucene ships them; {@code
 * function_words_} files add what the lists leave out for reasons that are not ours. A language
 * without them has no function words, and its words are their own stems.
 *
 * @param locale the language
 * @param functionWords lower-case function words, negations left out, honorifics among them
 * @param abbreviations abbreviations with their stop, in the case they are printed in, and the
 *     lower-case word they stand for; a plus before it if they never end a sentence, a minus if
 *     only a day, a month or a time zone may follow them in one
 * @param reportingVerbs lower-case verbs that attribute a quotation
 */
record Language(
    Locale locale,
    Set<String> functionWords,
    Map<String, String> abbreviations,
    Set<String> reportingVerbs) {

  private static final String STOP_LISTS = "/org/apache/lucene/analysis/";

  private static final Map<String, Snowball> SNOWBALL =
      Map.ofEntries(
          Map.entry("ar", new Snowball("ar/stopwords.txt", ArabicStemmer::new)),
          Map.entry("da", new Snowball("snowball/danish_stop.txt", DanishStemmer::new)),
          Map.entry("de", new Snowball("snowball/german_stop.txt", GermanStemmer::new)),
          Map.entry("en", new Snowball("snowball/english_stop.txt", EnglishStemmer::new)),
          Map.entry("es", new Snowball("snowball/spanish_stop.txt", SpanishStemmer::new)),
          Map.entry("fi", new Snowball("snowball/finnish_stop.txt", FinnishStemmer::new)),
          Map.entry("fr", new Snowball("snowball/french_stop.txt", FrenchStemmer::new)),
          Map.entry("hu", new Snowball("snowball/hungarian_stop.txt", HungarianStemmer::new)),
          Map.entry("id", new Snowball("id/stopwords.txt", IndonesianStemmer::new)),
          Map.entry("it", new Snowball("snowball/italian_stop.txt", ItalianStemmer::new)),
          Map.entry("nl", new Snowball("snowball/dutch_stop.txt", DutchStemmer::new)),
          Map.entry("no", new Snowball("snowball/norwegian_stop.txt", NorwegianStemmer::new)),
          Map.entry("pt", new Snowball("snowball/portuguese_stop.txt", PortugueseStemmer::new)),
          Map.entry("ro", new Snowball("ro/stopwords.txt", RomanianStemmer::new)),
          Map.entry("ru", new Snowball("snowball/russian_stop.txt", RussianStemmer::new)),
          Map.entry("sv", new Snowball("snowball/swedish_stop.txt", SwedishStemmer::new)),
          Map.entry("tr", new Snowball("tr/stopwords.txt", TurkishStemmer::new)));

  /** Read once: immutable, and the same for every set. */
  private static final Map<Locale, Language> READ = new ConcurrentHashMap<>();

  private record Snowball(String stopList, Supplier<SnowballStemmer> stemmer) {}

  /** Returns what is known of a language, by its code; region and script are not looked at. */
  static Language of(Locale locale) {
    return READ.computeIfAbsent(locale, Language::read);
  }

  private static Language read(Locale locale) {
    String code = locale.getLanguage();
    Set<String> functionWords =
        Optional.ofNullable(SNOWBALL.get(code))
            .map(snowball -> firstWords(STOP_LISTS + snowball.stopList()))
            .orElse(Set.of());
    functionWords = new HashSet<>(functionWords);
    functionWords.addAll(firstWords("function_words_" + code + ".txt"));
    functionWords.removeAll(firstWords("negations_" + code + ".txt"));
    return new Language(
        locale,
        Set.copyOf(functionWords),
        Map.copyOf(pairs("abbreviations_" + code + ".txt")),
        Set.copyOf(firstWords("reporting_verbs_" + code + ".txt")));
  }

  /** Returns the languages that have a stemmer and function words, by their codes. */
  static Set<String> known() {
    return SNOWBALL.keySet();
  }

  private Optional<SnowballStemmer> stemmer() {
    return Optional.ofNullable(SNOWBALL.get(locale.getLanguage()))
        .map(snowball -> snowball.stemmer().get());
  }

  /**
   * Returns what gives a word's stem, for one thread; a language without a stemmer leaves words as
   * they are.
   */
  UnaryOperator<String> stemming() {
    Optional<SnowballStemmer> stemmer = stemmer();
    return stemmer.isEmpty() ? word -> word : word -> stem(stemmer.get(), word);
  }

  private static String stem(SnowballStemmer stemmer, String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /** Returns the first word of each line of a list; none if there is no such list. */
  static Set<String> firstWords(String resource) {
    return pairs(resource).keySet();
  }

  /** Reads "word" or "word expansion" lines. */
  private static Map<String, String> pairs(String resource) {
    Map<String, String> pairs = new HashMap<>();
    for (List<String> line : lines(resource)) {
      List<String> expansion = line.size() > 1 ? line.subList(1, line.size()) : line;
      pairs.put(line.get(0), String.join(" ", expansion));
    }
    return pairs;
  }

  /**
   * Returns the lines of a list in their words, none if there is no such list; a comment runs from
   * {@code |} or {@code #} to the line's end.
   */
  static List<List<String>> lines(String resource) {
    try (InputStream in = Language.class.getResourceAsStream(resource)) {
      if (in == null) {
        return List.of();
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(line -> line.replaceFirst("[|#].*", "").strip())
          .filter(line -> !line.isEmpty())
          .map(line -> List.of(line.split("\\s+")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("a resource of the plugin can't be read: " + resource, e);
    }
  }
}
