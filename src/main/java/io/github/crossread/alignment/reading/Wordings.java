package io.github.crossread.alignment.reading;

import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which of the outlets that carry a passage have the same words: each reading is judged against
 * every other, not against the base alone.
 *
 * <p>Readings that print the same sentences are judged as one. Of a passage with more than {@value
 * #MOST} different readings, those after them are judged against the base only, lest the cost grow
 * with the square of the articles.
 */
public final class Wordings {

  /** Lays one reading beside another, as if that were the base; only relations are looked at. */
  public interface Judge {

    /** Returns the other reading, its sentences beside those of the one. */
    Reading beside(Reading one, Reading other);
  }

  private static final int MOST = 64;

  /** The readings that are judged: of those that print the same sentences the first. */
  private final List<Reading> judged = new ArrayList<>();

  /** By the article's id, its reading's number among those judged. */
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** The numbers of those that more than one article prints. */
  private final Set<Integer> copied = new HashSet<>();

  /** How each sentence of a judged reading, by its text, stands to another judged one. */
  private final Map<Integer, Map<Integer, Map<String, Relation>>> sentences = new HashMap<>();

  /** How each judged reading stands to another, as a whole. */
  private final Map<Integer, Map<Integer, Relation>> wholes = new HashMap<>();

  private final int base;

  private Wordings(List<Reading> readings) {
    Map<List<String>, Integer> byText = new HashMap<>();
    for (Reading reading : readings) {
      List<String> text = reading.sentences().stream().map(Sentence::text).toList();
      Integer known = byText.putIfAbsent(text, judged.size());
      if (known == null) {
        judged.add(reading);
      } else {
        copied.add(known);
        if (reading.isBase()) {
          judged.set(known, reading);
        }
      }
      numbers.put(reading.article(), byText.get(text));
    }
    base = IntStream.range(0, judged.size()).filter(i -> judged.get(i).isBase()).sum();
  }

  /** Judges the readings of a passage; what is laid beside the base is taken from them. */
  public static Wordings of(List<Reading> readings, Judge judge) {
    Wordings wordings = new Wordings(readings);
    for (int one = 0; one < wordings.judged.size(); one++) {
      for (int other = one + 1; other < wordings.judged.size(); other++) {
        wordings.judge(one, other, judge);
      }
    }
    return wordings;
  }

  private void judge(int one, int other, Judge judge) {
    if (one == base) {
      put(one, other, judged.get(other), judge);
    } else if (other == base) {
      put(other, one, judged.get(one), judge);
    } else if (other < MOST) {
      put(one, other, judge.beside(judged.get(one), judged.get(other)), judge);
    }
  }

  private void put(int one, int other, Reading beside, Judge judge) {
    Map<String, Relation> ofOne = new HashMap<>();
    Map<String, Relation> ofOther = new HashMap<>();
    for (Bead bead : beside.beads()) {
      bead.base().forEach(s -> ofOne.merge(s.text(), bead.relation(), Wordings::closer));
      bead.sentences().forEach(s -> ofOther.merge(s.text(), bead.relation(), Wordings::closer));
    }
    if (judged.get(one).sentences().stream().anyMatch(s -> !ofOne.containsKey(s.text()))) {
      // What is said twice stands beside nothing the first time: it is laid beside the other now.
      judge
          .beside(judged.get(other), judged.get(one))
          .beads()
          .forEach(b -> b.sentences().forEach(s -> ofOne.putIfAbsent(s.text(), b.relation())));
    }
    sentences.computeIfAbsent(one, i -> new HashMap<>()).put(other, ofOne);
    sentences.computeIfAbsent(other, i -> new HashMap<>()).put(one, ofOther);
    wholes.computeIfAbsent(one, i -> new HashMap<>()).put(other, beside.relation());
    wholes.computeIfAbsent(other, i -> new HashMap<>()).put(one, beside.relation());
  }

  private static Relation closer(Relation one, Relation other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /**
   * Returns how the words of one outlet's reading stand to those of another's; the order of the two
   * does not matter.
   */
  public Relation relation(String article, String other) {
    int one = numbers.get(article);
    int two = numbers.get(other);
    if (one == two) {
      return Relation.VERBATIM;
    }
    Relation judgedAs = wholes.get(one).get(two);
    return judgedAs == null ? byBase(one, two) : judgedAs;
  }

  /** Two that were not judged are as alike as both are to the base. */
  private Relation byBase(int one, int other) {
    Relation ofOne = wholes.get(one).get(base);
    Relation ofOther = wholes.get(other).get(base);
    return closer(ofOne, ofOther) == ofOne ? ofOther : ofOne;
  }

  /** Returns whether two outlets have the same words, if perhaps in another house style. */
  public boolean areClose(String article, String other) {
    return numbers.containsKey(article)
        && numbers.containsKey(other)
        && relation(article, other) != Relation.REWORDED;
  }

  /** Returns the other outlets whose words stand so to those of one, in the order of the set. */
  public List<String> others(String article, Relation relation) {
    return numbers.keySet().stream()
        .filter(other -> !other.equals(article))
        .filter(other -> relation(article, other) == relation)
        .toList();
  }

  /** Returns how an outlet's words stand to those of the other that is closest to them. */
  public Relation closest(String article) {
    int one = numbers.get(article);
    if (copied.contains(one)) {
      return Relation.VERBATIM;
    }
    return wholes.getOrDefault(one, Map.of()).values().stream()
        .min(Relation::compareTo)
        .orElse(Relation.REWORDED);
  }

  /**
   * Returns how a sentence of an outlet's reading stands to what is closest to it of any other
   * outlet.
   */
  public Relation closest(Sentence sentence) {
    int one = numbers.get(sentence.article());
    if (copied.contains(one)) {
      return Relation.VERBATIM;
    }
    return sentences.getOrDefault(one, Map.of()).values().stream()
        .map(relations -> relations.getOrDefault(sentence.text(), Relation.REWORDED))
        .min(Relation::compareTo)
        .orElse(Relation.REWORDED);
  }

  /** Returns whether another outlet has the words of a sentence. */
  public boolean isClose(Sentence sentence, String other) {
    int one = numbers.get(sentence.article());
    int two = numbers.get(other);
    Map<String, Relation> relations = sentences.getOrDefault(one, Map.of()).get(two);
    if (one == two || relations == null) {
      return areClose(sentence.article(), other);
    }
    return relations.getOrDefault(sentence.text(), Relation.REWORDED) != Relation.REWORDED;
  }
}
