package io.github.crossread.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of a language: read from its folder when it is first asked for, and kept, for it is
 * the same for every set. Of a language without a folder nothing is known; without a stemmer its
 * words are their own stems. For several threads at once.
 */
public final class Language {

  private static final Map<Locale, Language> LANGUAGES = new ConcurrentHashMap<>();

  /** What was read, by the languages' codes: all that is kept of languages is kept here. */
  private static final Map<String, LanguageFolder> FOLDERS = new ConcurrentHashMap<>();

  /** A shorter word ends many that have nothing to do with it. */
  private static final int SHORTEST_ENDING = 4;

  private final Locale locale;
  private final LanguageFolder folder;

  private Language(Locale locale) {
    this.locale = locale;
    this.folder = folder(locale.getLanguage());
  }

  private static LanguageFolder folder(String code) {
    return FOLDERS.computeIfAbsent(code, LanguageFolder::new);
  }

  /** Returns what is known of a language, by its code; region and script are not looked at. */
  public static Language of(Locale locale) {
    return LANGUAGES.computeIfAbsent(locale, Language::new);
  }

  /** Returns the codes of the languages that have a stemmer and function words. */
  public static Set<String> stemmed() {
    return Snowball.languages();
  }

  /** Returns the codes of the languages that have a folder, in alphabetical order. */
  public static List<String> withFolder() {
    return WordFiles.languages();
  }

  /**
   * Returns the lines of a kind of all languages, for texts whose language is not known yet: first
   * those that belong to no language, then those of each in the order of their codes.
   */
  public static List<String> linesOfAll(WordKind kind) {
    return Stream.concat(Stream.of(LanguageFolder.UNDETERMINED), withFolder().stream())
        .flatMap(code -> folder(code).ownLines(kind).stream())
        .distinct()
        .toList();
  }

  /** Returns a pattern of what any language has of a kind, as its files print it. */
  public static String anyOfAll(WordKind kind) {
    return linesOfAll(kind).stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Returns the language with its region and script, as it was asked for. */
  public Locale locale() {
    return locale;
  }

  /** Returns a text in lower case by the rules of the language: in Turkish, I is ı. */
  public String lowerCase(String text) {
    return text.toLowerCase(locale);
  }

  /** Returns whether two are one language, whatever their regions. */
  public boolean isSame(Language other) {
    return folder == other.folder;
  }

  /** Returns whether the language is printed so. */
  public boolean has(Trait trait) {
    return folder.has(trait);
  }

  /** Returns the words of a kind; none if the language has no such file. */
  public Set<String> words(WordKind kind) {
    return folder.words(kind);
  }

  /**
   * Returns whether some words have a word in lower case; in a language that writes compounds as
   * one word, whether they have its last part.
   */
  public boolean isIn(Set<String> words, String word) {
    if (words.contains(word)) {
      return true;
    }
    if (has(Trait.CAPITAL_NOUNS)) {
      for (int i = 1; i + SHORTEST_ENDING <= word.length(); i++) {
        if (words.contains(word.substring(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the lines of a kind in their words; none if the language has no such file. */
  public List<List<String>> rows(WordKind kind) {
    return folder.rows(kind);
  }

  /** Returns the words of a kind with what their lines say of each; nothing said, the word. */
  public Map<String, String> expansions(WordKind kind) {
    return folder.expansions(kind);
  }

  /** Returns the lines of a kind as they are; none if the language has no such file. */
  public List<String> lines(WordKind kind) {
    return folder.lines(kind);
  }

  /** Returns the function words in lower case, negations left out, honorifics among them. */
  public Set<String> functionWords() {
    return folder.functionWords.get();
  }

  /** Returns the abbreviations and what they stand for: {@link WordKind#ABBREVIATIONS}. */
  public Map<String, String> abbreviations() {
    return folder.expansions(WordKind.ABBREVIATIONS);
  }

  /** Returns the verbs that attribute a quotation. */
  public ReportingVerbs reportingVerbs() {
    return folder.reportingVerbs.get();
  }

  /** Returns the words that give a statement to somebody, in lower case: verbs and others. */
  public Set<String> attributions() {
    return folder.attributions.get();
  }

  /** Returns the words that say how much or when. */
  public MeasureWords measures() {
    return folder.measures.get();
  }

  /** Returns the words that stand for the same thing. */
  public Thesaurus thesaurus() {
    return folder.thesaurus.get();
  }

  /** Returns the directions in which words point. */
  public WordVectors vectors() {
    return folder.vectors.get();
  }

  /** Returns the lists that say which words there are. */
  public KnownWords known() {
    return folder.known.get();
  }

  /** Returns the spellings that are one word. */
  public SpellingVariants spelling() {
    return folder.spelling.get();
  }

  /** Returns the words that stand for two. */
  public Contractions contractions() {
    return folder.contractions.get();
  }

  /**
   * Returns what gives a word's stem, for one thread; a language without a stemmer leaves words as
   * they are.
   */
  public UnaryOperator<String> stemming() {
    return stemming(folder.code());
  }

  static UnaryOperator<String> stemming(String code) {
    return Snowball.of(code).map(Snowball::stemming).orElseGet(UnaryOperator::identity);
  }
}
