package io.github.crossread.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one language's folder holds, read when it is first asked for, and once. */
final class LanguageFolder {

  /** The folder of what belongs to no language in particular. */
  static final String UNDETERMINED = "und";

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final String code;
  private final Map<WordKind, Lazy<List<String>>> lines = new EnumMap<>(WordKind.class);
  private final Map<WordKind, Lazy<List<List<String>>>> rows = new EnumMap<>(WordKind.class);
  private final Map<WordKind, Lazy<Map<String, String>>> words = new EnumMap<>(WordKind.class);

  final Lazy<Set<String>> functionWords = new Lazy<>(this::readFunctionWords);
  final Lazy<Set<String>> attributions = new Lazy<>(this::readAttributions);
  final Lazy<MeasureWords> measures = new Lazy<>(() -> MeasureWords.read(this));
  final Lazy<ReportingVerbs> reportingVerbs = new Lazy<>(() -> ReportingVerbs.read(this));
  final Lazy<Thesaurus> thesaurus = new Lazy<>(() -> Thesaurus.read(this));
  final Lazy<WordVectors> vectors = new Lazy<>(() -> WordVectors.read(this));
  final Lazy<KnownWords> known = new Lazy<>(() -> KnownWords.read(this));
  final Lazy<Contractions> contractions = new Lazy<>(() -> Contractions.read(this));
  final Lazy<SpellingVariants> spelling = new Lazy<>(() -> SpellingVariants.read(this));

  LanguageFolder(String code) {
    this.code = code;
    for (WordKind kind : WordKind.values()) {
      lines.put(kind, new Lazy<>(() -> readLines(kind)));
      rows.put(kind, new Lazy<>(() -> readRows(kind)));
      words.put(kind, new Lazy<>(() -> pairs(kind)));
    }
  }

  /** Returns the language's code. */
  String code() {
    return code;
  }

  /** Returns the lines of a kind, after those that belong to no language. */
  List<String> lines(WordKind kind) {
    return lines.get(kind).get();
  }

  private List<String> readLines(WordKind kind) {
    return Stream.concat(WordFiles.lines(UNDETERMINED, kind).stream(), ownLines(kind).stream())
        .distinct()
        .toList();
  }

  /** Returns the lines of a kind of the language itself; none if there is no such file. */
  List<String> ownLines(WordKind kind) {
    return WordFiles.lines(code, kind);
  }

  /** Returns the lines of a kind in their words, after those that belong to no language. */
  List<List<String>> rows(WordKind kind) {
    return rows.get(kind).get();
  }

  private List<List<String>> readRows(WordKind kind) {
    return lines(kind).stream().map(line -> List.of(SPACES.split(line))).toList();
  }

  /** Returns whether the language has a habit. */
  boolean has(Trait trait) {
    return words(WordKind.TRAITS).contains(trait.file());
  }

  /** Returns the words of a kind. */
  Set<String> words(WordKind kind) {
    return expansions(kind).keySet();
  }

  /** Returns the words of a kind with what their lines say of each; nothing said, the word. */
  Map<String, String> expansions(WordKind kind) {
    return words.get(kind).get();
  }

  private Map<String, String> pairs(WordKind kind) {
    Map<String, String> pairs = new HashMap<>();
    for (List<String> row : rows(kind)) {
      List<String> expansion = row.size() > 1 ? row.subList(1, row.size()) : row;
      pairs.put(row.get(0), String.join(" ", expansion));
    }
    return Map.copyOf(pairs);
  }

  private Set<String> readAttributions() {
    Set<String> attributions = new HashSet<>(words(WordKind.REPORTING_VERBS));
    attributions.addAll(words(WordKind.ATTRIBUTIONS));
    return Set.copyOf(attributions);
  }

  private Set<String> readFunctionWords() {
    Set<String> functionWords = new HashSet<>();
    Snowball.of(code).ifPresent(snowball -> functionWords.addAll(snowball.stopWords()));
    functionWords.addAll(words(WordKind.FUNCTION_WORDS));
    functionWords.removeAll(words(WordKind.NEGATIONS));
    return Set.copyOf(functionWords);
  }
}
