package io.github.crossread.collation.quotation;

import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.article.Role;
import io.github.crossread.article.Span;
import io.github.crossread.collation.quotation.Quotation.Version;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import io.github.crossread.text.utterance.QuotedWord;
import io.github.crossread.text.utterance.Utterance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds how an outlet that prints no version of a quotation states what it says, in a sentence of
 * the same passage: in other words inside quotation marks, or told without them.
 */
final class OtherWords {

  /** So much of the content words has to be the same. */
  private static final double COVERAGE = 0.5;

  /** Of fewer content words nothing is claimed. */
  private static final int FEWEST = 4;

  /** Two quotations of fewer content words in common may speak of two things. */
  private static final int LEAST_SHARED = 3;

  private final PassagesOfSentences passages;
  private final QuotedElsewhere quoted;
  private final Map<Sentence, List<Utterance>> utterances = new HashMap<>();

  OtherWords(PassagesOfSentences passages, QuotedElsewhere quoted, List<Utterance> utterances) {
    this.passages = passages;
    this.quoted = quoted;
    for (Utterance utterance : utterances) {
      utterance.words().stream()
          .map(QuotedWord::sentence)
          .distinct()
          .forEach(s -> this.utterances.computeIfAbsent(s, k -> new ArrayList<>()).add(utterance));
    }
  }

  /**
   * Returns an utterance of an article that says in other words what a quotation says, if there is
   * one.
   *
   * @param isFree whether an utterance is a version of no other quotation
   */
  Optional<Utterance> reworded(
      List<Utterance> quotation, String article, Predicate<Utterance> isFree) {
    Set<String> stems = new HashSet<>();
    bySentence(quotation).values().forEach(stems::addAll);
    return readings(quotation, article)
        .flatMap(reading -> reading.sentences().stream())
        .flatMap(sentence -> utterances.getOrDefault(sentence, List.of()).stream())
        .filter(utterance -> isFree.test(utterance) && isAlike(stems, utterance))
        .findFirst();
  }

  private Stream<Reading> readings(List<Utterance> quotation, String article) {
    return bySentence(quotation).keySet().stream()
        .flatMap(sentence -> passages.of(sentence).stream())
        .flatMap(passage -> passage.reading(article).stream());
  }

  private static boolean isAlike(Set<String> stems, Utterance utterance) {
    Set<String> other = new HashSet<>();
    bySentence(List.of(utterance)).values().forEach(other::addAll);
    int fewer = Math.min(stems.size(), other.size());
    other.retainAll(stems);
    return fewer >= FEWEST && other.size() >= LEAST_SHARED && other.size() >= COVERAGE * fewer;
  }

  /** Returns how an article tells a quotation without quoting it, if it does. */
  Optional<Version> narrated(List<Utterance> quotation, String article) {
    for (Map.Entry<Sentence, Set<String>> entry : bySentence(quotation).entrySet()) {
      Optional<Version> told =
          passages.of(entry.getKey()).stream()
              .flatMap(passage -> passage.reading(article).stream())
              .map(Reading::compared)
              .filter(sentence -> sentence.role() == Role.BODY && !asks(sentence))
              .filter(sentence -> isTold(entry.getValue(), sentence))
              .findFirst()
              .map(OtherWords::version);
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  /** Returns the stems of the quoted content words, by the sentence they stand in. */
  private static Map<Sentence, Set<String>> bySentence(List<Utterance> quotation) {
    Map<Sentence, Set<String>> stems = new LinkedHashMap<>();
    for (Utterance utterance : quotation) {
      for (QuotedWord word : utterance.words()) {
        if (word.token().isContent()) {
          stems.computeIfAbsent(word.sentence(), s -> new HashSet<>()).add(word.token().stem());
        }
      }
    }
    return stems;
  }

  /** Who asks whether somebody said it, or what comes of it, does not tell it. */
  private static boolean asks(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> token.form().equals("?"));
  }

  private boolean isTold(Set<String> stems, Sentence sentence) {
    boolean[] inside = quoted.inside(sentence);
    Set<String> told = new HashSet<>();
    for (int i = 0; i < inside.length; i++) {
      Token token = sentence.tokens().get(i);
      if (!inside[i] && token.isContent() && stems.contains(token.stem())) {
        told.add(token.stem());
      }
    }
    return stems.size() >= FEWEST && told.size() >= COVERAGE * stems.size();
  }

  private static Version version(Sentence sentence) {
    return new Version(
        sentence.article(),
        List.of(new Excerpt(sentence, new Span(0, sentence.text().length()))),
        Difference.NARRATED,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
