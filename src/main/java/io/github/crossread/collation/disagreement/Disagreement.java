package io.github.crossread.collation.disagreement;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.article.Span;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that outlets tell so that not both can be right.
 *
 * @param kind what is told differently
 * @param passages the passages it stands in, first the one whose row shows it
 * @param about what is counted, named or happens, as the first telling's sentence prints it: a word
 *     or currency sign, or for a time the words beside it that others have too
 * @param beside the nearest words that the first two have around a number or time, as the first's
 *     sentence prints them; empty if it is what the articles open with, or for other kinds
 * @param fate of those who are counted, what became of them
 * @param tellings what articles say, in the order of the set
 * @param certainty how sure it is that both speak of one thing, 0 to 1: how much of the words
 *     around the two both have
 */
public record Disagreement(
    Kind kind,
    List<Passage> passages,
    String about,
    String beside,
    Optional<String> fate,
    List<Telling> tellings,
    double certainty) {

  /** What is told differently. */
  public enum Kind {
    /** How many or how much of something. */
    NUMBER,
    /** A sum of money. */
    MONEY,
    /** When something was or will be. */
    TIME,
    /** How a name is spelled. */
    NAME,
    /** Whether something is so: yes against no. */
    NEGATION
  }

  /** Copies the lists. */
  public Disagreement {
    passages = List.copyOf(passages);
    tellings = List.copyOf(tellings);
  }

  Disagreement withoutBeside() {
    return new Disagreement(kind, passages, about, "", fate, tellings, certainty);
  }

  /** Returns the passage whose row shows it. */
  public Passage passage() {
    return passages.get(0);
  }

  /**
   * Returns the ids of the articles that print one way, where each of them prints another too: then
   * it is they that disagree with themselves.
   */
  public List<String> inTwoWays() {
    Map<String, Set<String>> byWords = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      byWords.computeIfAbsent(telling.text(), w -> new LinkedHashSet<>()).add(telling.article());
    }
    return byWords.values().stream()
        .filter(
            one -> byWords.values().stream().anyMatch(o -> !o.equals(one) && o.containsAll(one)))
        .findFirst()
        .map(List::copyOf)
        .orElse(byWords.values().stream().distinct().count() == 1 ? articles() : List.of());
  }

  /**
   * Returns for each value the words it is told in, and by them the ids of those who use them; of
   * words that differ in an apostrophe the first.
   */
  public List<Map<String, List<String>>> byValue() {
    Map<String, Map<String, List<String>>> values = new LinkedHashMap<>();
    Map<String, String> printed = new HashMap<>();
    for (Telling telling : tellings) {
      String words =
          printed.computeIfAbsent(telling.text().replace('\u2019', '\''), t -> telling.text());
      values
          .computeIfAbsent(telling.value(), v -> new LinkedHashMap<>())
          .computeIfAbsent(words, w -> new ArrayList<>())
          .add(telling.article());
    }
    return List.copyOf(values.values());
  }

  /** Returns the ids of the articles that tell it. */
  public List<String> articles() {
    return tellings.stream().map(Telling::article).distinct().toList();
  }

  /**
   * What one article says, as printed.
   *
   * @param article the article's id
   * @param sentence the sentence it stands in
   * @param value what is compared: a number in digits, followed by its multiple if it has one,
   *     43000, 14 million; else as printed
   * @param words where it stands with what is counted, in chars of the sentence's text
   */
  public record Telling(String article, Sentence sentence, String value, Span words) {

    boolean repeats(Telling other) {
      return article.equals(other.article) && value.equals(other.value);
    }

    /** Returns the words as printed. */
    public String text() {
      return sentence.text().substring(words.begin(), words.end());
    }
  }
}
