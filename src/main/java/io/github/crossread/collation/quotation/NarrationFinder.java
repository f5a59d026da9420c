package io.github.crossread.collation.quotation;

import io.github.crossread.alignment.PassagesOfSentences;
import io.github.crossread.alignment.Reading;
import io.github.crossread.alignment.edit.Edit.Words;
import io.github.crossread.article.Span;
import io.github.crossread.collation.quotation.Quotation.Version;
import io.github.crossread.text.Sentence;
import io.github.crossread.text.Token;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what one outlet quotes and another tells: a sentence that states the same passage and has
 * most of the quoted words outside quotation marks.
 */
final class NarrationFinder {

  private static final double COVERAGE = 0.5;

  /** Of fewer content words nothing is claimed. */
  private static final int FEWEST = 4;

  private final PassagesOfSentences passages;
  private final QuotedElsewhere quoted;

  NarrationFinder(PassagesOfSentences passages, QuotedElsewhere quoted) {
    this.passages = passages;
    this.quoted = quoted;
  }

  /** Returns how an article tells a quotation, if it does. */
  Optional<Version> find(List<Utterance> quotation, String article) {
    for (Map.Entry<Sentence, Set<String>> entry : stems(quotation).entrySet()) {
      Optional<Version> told =
          passages.of(entry.getKey()).stream()
              .flatMap(passage -> passage.reading(article).stream())
              .map(Reading::compared)
              .filter(sentence -> isTold(entry.getValue(), sentence))
              .findFirst()
              .map(NarrationFinder::version);
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  /** Returns the stems of the quoted content words, by the sentence they stand in. */
  private static Map<Sentence, Set<String>> stems(List<Utterance> quotation) {
    Map<Sentence, Set<String>> stems = new LinkedHashMap<>();
    for (Utterance utterance : quotation) {
      for (Word word : utterance.words()) {
        if (word.token().isContent()) {
          stems.computeIfAbsent(word.sentence(), s -> new HashSet<>()).add(word.token().stem());
        }
      }
    }
    return stems;
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
        List.of(new Words(sentence, new Span(0, sentence.text().length()))),
        Difference.NARRATED,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
