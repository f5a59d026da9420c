package io.github.crossread.report;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Credit;
import io.github.crossread.collation.OutletView;
import io.github.crossread.collation.disagreement.Disagreement;
import io.github.crossread.text.ArticleText;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the composers of the parts have in common: what is known, and how it is called. */
public final class Composition {

  /** From here on a matrix row or list entry is cut at a word, in chars. */
  private static final int LONGEST_EXCERPT = 110;

  /** The same for a sentence that is to be compared with another. */
  private static final int LONGEST_TO_COMPARE = 250;

  private static final char LEFT_TO_RIGHT_MARK = '\u200e';

  private final Collation collation;
  private final Wording wording;
  private final List<ReportOutlet> outlets;
  private final Map<String, Credit> credits;
  private final Map<String, ArticleText> texts;
  private final Map<String, String> shortNames;
  private final Map<String, OutletView> views;

  /**
   * Takes what is composed.
   *
   * @param collation the set laid side by side
   * @param wording the words of the report
   * @param outlets how the outlets are called, in the order of the set
   */
  public Composition(Collation collation, Wording wording, List<ReportOutlet> outlets) {
    this.collation = collation;
    this.wording = wording;
    this.outlets = List.copyOf(outlets);
    this.credits = by(Credit::article, collation.credits());
    this.texts = by(text -> text.article().id(), collation.texts());
    this.views = by(OutletView::article, collation.outlets());
    this.shortNames = new HashMap<>();
    outlets.forEach(outlet -> shortNames.put(outlet.article(), outlet.shortName()));
  }

  private static <T> Map<String, T> by(Function<T, String> article, List<T> all) {
    return all.stream().collect(Collectors.toMap(article, Function.identity()));
  }

  private static <T> T of(String article, Map<String, T> all) {
    return Optional.ofNullable(all.get(article)).orElseThrow();
  }

  /** Returns the set laid side by side. */
  public Collation collation() {
    return collation;
  }

  /** Returns the words of the report. */
  public Wording wording() {
    return wording;
  }

  /** Returns how the outlets are called, in the order of the set. */
  public List<ReportOutlet> outlets() {
    return outlets;
  }

  public Credit credit(String article) {
    return of(article, credits);
  }

  public ArticleText text(String article) {
    return of(article, texts);
  }

  public PassagesOfSentences passagesOf() {
    return collation.passagesOf();
  }

  public String shortName(String article) {
    return of(article, shortNames);
  }

  public OutletView view(String article) {
    return of(article, views);
  }

  /** Returns the short names of the outlets that carry a passage, in the order of the set. */
  public String carriers(Passage passage) {
    Set<String> articles =
        passage.readings().stream().map(Reading::article).collect(Collectors.toSet());
    return row(
        outlets.stream()
            .filter(outlet -> articles.contains(outlet.article()))
            .map(ReportOutlet::shortName)
            .toList());
  }

  /** Returns what outlets disagree on. */
  public String topic(Disagreement disagreement) {
    String key = "topic." + disagreement.kind();
    return wording.of(disagreement.fate().map(fate -> key + "." + fate).orElse(key));
  }

  /** Returns names one after the other: A, B, C. */
  public String row(List<String> names) {
    List<String> ended = new ArrayList<>(names);
    for (int i = 0; i + 1 < ended.size(); i++) {
      ended.set(i, ended(ended.get(i)));
    }
    return String.join(wording.of("list.comma"), ended);
  }

  /**
   * A mark ends a name that is read from right to left, lest the comma and the next such name go on
   * in its direction and the row turn round (Unicode Standard Annex 9).
   */
  private static String ended(String name) {
    boolean turns = !name.isEmpty() && Bidi.requiresBidi(name.toCharArray(), 0, name.length());
    return turns ? name + LEFT_TO_RIGHT_MARK : name;
  }

  /** Returns names as a list in words: A, B and C. */
  public String list(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    String begin = ended(row(names.subList(0, names.size() - 1)));
    return wording.of("list.and", begin, names.get(names.size() - 1));
  }

  /** Returns words cut at a word boundary, with an ellipsis where something is left out. */
  public static String excerpt(String text) {
    return cut(text, LONGEST_EXCERPT);
  }

  /** Returns so much of a sentence that a reader can compare it with another. */
  public static String toCompare(String text) {
    return cut(text, LONGEST_TO_COMPARE);
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int cut = text.lastIndexOf(' ', longest);
    return text.substring(0, cut > 0 ? cut : longest) + " …";
  }
}
