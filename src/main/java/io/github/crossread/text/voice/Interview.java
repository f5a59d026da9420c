package io.github.crossread.text.voice;

import io.github.crossread.article.Role;
import io.github.crossread.article.Span;
import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.name.Names;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who answers behind {@code A:}: the one person whom the text before the first question names in
 * full, if it calls him something or the headline has the name. Where it names another one too,
 * nobody knows who answers.
 */
final class Interview {

  private final List<List<String>> labels;
  private final Set<String> placeLinks;
  private final VoiceWords words;
  private final Names names;
  private final Language language;

  Interview(VoiceWords words, Names names, Language language) {
    this.labels = language.rows(WordKind.INTERVIEW_LABELS);
    this.placeLinks = language.words(WordKind.PLACE_LINKS);
    this.words = words;
    this.names = names;
    this.language = language;
  }

  /** Returns whether a label stands before what is answered. */
  boolean isAnswer(String label) {
    return labels.stream().anyMatch(row -> row.get(1).equals(label.toLowerCase(Locale.ROOT)));
  }

  /**
   * Returns the name of who answers.
   *
   * @param sentences those of the article
   * @param isLabel tells which of them are labels
   * @param fullNames the names in full of the article
   */
  Optional<String> answering(
      List<Sentence> sentences, Predicate<Sentence> isLabel, FullNames fullNames) {
    List<Sentence> intro =
        sentences.stream()
            .takeWhile(sentence -> !isLabel.test(sentence))
            .filter(sentence -> sentence.role().isAligned())
            .toList();
    Set<String> named = new LinkedHashSet<>();
    for (Sentence sentence : intro) {
      if (sentence.role() != Role.HEADLINE) {
        named.addAll(persons(sentence, fullNames));
      }
    }
    return named.size() == 1 && isAnnounced(named.iterator().next(), intro)
        ? named.stream().findFirst()
        : Optional.empty();
  }

  private Set<String> persons(Sentence sentence, FullNames fullNames) {
    return names.in(sentence, 0, sentence.tokens().size()).stream()
        .filter(name -> !isBehindPlaceLink(sentence, name))
        .flatMap(name -> fullNames.of(sentence, last(sentence, name)).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean isBehindPlaceLink(Sentence sentence, Span name) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() <= name.begin())
        .reduce((first, second) -> second)
        .filter(token -> placeLinks.contains(token.form()))
        .isPresent();
  }

  private Token last(Sentence sentence, Span name) {
    return sentence.tokens().stream()
        .filter(token -> token.span().overlaps(name) && !words.isSuffix(token))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private boolean isAnnounced(String name, List<Sentence> intro) {
    boolean headline =
        intro.stream()
            .filter(sentence -> sentence.role() == Role.HEADLINE)
            .anyMatch(sentence -> sentence.text().contains(name));
    return headline
        || new CallingFinder(intro, names, language)
            .find().stream().anyMatch(calling -> calling.name().text().contains(name));
  }
}
