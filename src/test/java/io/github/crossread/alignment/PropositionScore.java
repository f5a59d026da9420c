package io.github.crossread.alignment;

import io.github.crossread.alignment.carried.CarriedParts;
import io.github.crossread.alignment.carried.CarriedWords;
import io.github.crossread.alignment.carried.How;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.article.Span;
import io.github.crossread.reader.ArticleSetReader;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.TextAnalyzer;
import io.github.crossread.text.token.Sentence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether it is known which other article carries a proposition, on article sets whose propositions
 * were marked by hand (PropSegmEnt, Chen et al. 2023).
 *
 * <p>A set's folder has {@code propositions.tsv}: an article, the spans of a proposition's words in
 * its file ({@code b-e,b-e}), another article, and whether that carries it ({@code carried} or
 * {@code not}). A proposition counts as found if eight tenths of the chars of its words, those
 * apart that mean little, are carried in full.
 */
final class PropositionScore {

  private static final double SHARE = 0.8;

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Set<String> LITTLE =
      Set.of(
          ("the a an of in on at to for and or is was were are be been being by with as that this"
                  + " these those it its his her he she they their them from which who whom has have"
                  + " had also not but into than then there when while")
              .split(" ", -1));

  private int carried;
  private int found;
  private int right;
  private int all;

  /** Adds the propositions of a set. */
  void add(Path folder) throws Exception {
    List<ArticleText> texts =
        new TextAnalyzer().analyze(new ArticleSetReader(Optional.empty()).read(folder));
    Map<List<String>, BitSet> chars = chars(texts);
    try (Stream<String> lines = Files.lines(folder.resolve("propositions.tsv"))) {
      for (String[] row : lines.map(line -> line.split("\t", -1)).toList()) {
        String text = Files.readString(folder.resolve(row[0] + ".txt"));
        add(
            row[3].equals("carried"),
            isFound(
                content(text, row[1]), chars.getOrDefault(List.of(row[0], row[2]), new BitSet())));
      }
    }
  }

  private void add(boolean isCarried, boolean isFound) {
    all++;
    carried += isCarried ? 1 : 0;
    found += isFound ? 1 : 0;
    right += isCarried && isFound ? 1 : 0;
  }

  /** Returns by two articles the chars of the first that the second carries in full. */
  private static Map<List<String>, BitSet> chars(List<ArticleText> texts) {
    CarriedParts parts = new CarriedParts(new SetView(texts), texts);
    Map<List<String>, BitSet> chars = new HashMap<>();
    for (ArticleText text : texts) {
      for (Sentence sentence : text.aligned()) {
        for (CarriedWords words : parts.words(sentence)) {
          Span span = sentence.source(words.span()).orElseThrow();
          words.carriers().stream()
              .filter(carrier -> carrier.how() == How.FULL)
              .map(carrier -> List.of(text.article().id(), carrier.article()))
              .forEach(
                  pair ->
                      chars.computeIfAbsent(pair, p -> new BitSet()).set(span.begin(), span.end()));
        }
      }
    }
    return chars;
  }

  private static List<Span> content(String text, String spans) {
    List<Span> words =
        Stream.of(spans.split(",", -1))
            .map(span -> span.split("-", -1))
            .flatMap(span -> words(text, Integer.parseInt(span[0]), Integer.parseInt(span[1])))
            .toList();
    List<Span> content =
        words.stream()
            .filter(
                w -> !LITTLE.contains(text.substring(w.begin(), w.end()).toLowerCase(Locale.ROOT)))
            .toList();
    return content.isEmpty() ? words : content;
  }

  private static Stream<Span> words(String text, int begin, int end) {
    return WORD.matcher(text.substring(begin, end))
        .results()
        .map((MatchResult word) -> new Span(begin + word.start(), begin + word.end()));
  }

  private static boolean isFound(List<Span> words, BitSet chars) {
    int length = words.stream().mapToInt(Span::length).sum();
    int there = words.stream().mapToInt(w -> chars.get(w.begin(), w.end()).cardinality()).sum();
    return there >= SHARE * length;
  }

  /** Returns the mean of the shares of those carried and of those not carried that are told. */
  double balanced() {
    int not = all - carried;
    return ((double) right / carried + (double) (not - (found - right)) / not) / 2;
  }

  double f1() {
    return new Score(right, found, carried).f1();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "propositions %d, balanced %.4f, %s",
        all,
        balanced(),
        new Score(right, found, carried));
  }
}
