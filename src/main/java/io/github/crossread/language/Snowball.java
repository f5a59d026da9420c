package io.github.crossread.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
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
 * The Snowball project's stemmer and stop list of a language, as Apache Lucene ships them.
 *
 * @param stopList where the list stands
 * @param stemmer makes a stemmer, for one thread
 */
record Snowball(String stopList, Supplier<SnowballStemmer> stemmer) {

  private static final String STOP_LISTS = "/org/apache/lucene/analysis/";

  /** A bar opens a comment. */
  private static final Pattern COMMENT = Pattern.compile("\\|.*");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Map<String, Snowball> BY_CODE =
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

  /** Returns what there is for a language, by its code. */
  static Optional<Snowball> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** Returns the codes of all languages that have a stemmer. */
  static Set<String> languages() {
    return BY_CODE.keySet();
  }

  /** Returns the words of the stop list. */
  List<String> stopWords() {
    return WordFiles.lines(STOP_LISTS + stopList).stream()
        .map(line -> COMMENT.matcher(line).replaceFirst("").strip())
        .flatMap(line -> Arrays.stream(SPACES.split(line)).limit(1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Returns what gives a word's stem, for one thread. */
  UnaryOperator<String> stemming() {
    SnowballStemmer snowball = stemmer.get();
    return word -> stem(snowball, word);
  }

  private static String stem(SnowballStemmer stemmer, String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
