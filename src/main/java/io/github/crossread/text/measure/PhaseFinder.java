package io.github.crossread.text.measure;

import io.github.crossread.article.Span;
import io.github.crossread.language.MeasureWords;
import io.github.crossread.language.MeasureWords.Kind;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what is said to be before, during or after another event: {@code after the Vladiport
 * forum}, {@code on the sidelines of the forum}.
 *
 * <p>The event is the last word of the name or noun after a determiner, so that neither a person
 * ({@code after Dunn}) nor an action ({@code after leaving}) is taken for one.
 */
final class PhaseFinder {

  private static final List<Kind> PHASES = List.of(Kind.BEFORE, Kind.DURING, Kind.AFTER);
  private static final int LONGEST_NAME = 6;

  private final MeasureWords words;

  PhaseFinder(MeasureWords words) {
    this.words = words;
  }

  /** Returns the phases of a sentence, in order. */
  List<Mention> find(Sentence sentence) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Optional<Kind> when = phase(sentence.tokens().get(i));
      if (when.isPresent()) {
        mention(sentence, i, when.get()).ifPresent(mentions::add);
      }
    }
    return mentions;
  }

  private Optional<Kind> phase(Token token) {
    return PHASES.stream().filter(kind -> words.is(kind, token)).findFirst();
  }

  private Optional<Mention> mention(Sentence sentence, int at, Kind when) {
    List<Token> tokens = sentence.tokens();
    int determiner = is(tokens, at + 1, Kind.EVENTLINK) ? at + 2 : at + 1;
    int end = determiner + 1;
    while (end < tokens.size()
        && end - determiner <= LONGEST_NAME
        && tokens.get(end).kind() == Token.Kind.CONTENT) {
      end++;
    }
    if (!is(tokens, determiner, Kind.DETERMINER) || end == determiner + 1) {
      return Optional.empty();
    }
    int begin = begin(tokens, at);
    Span span = tokens.get(begin).span().cover(tokens.get(end - 1).span());
    return Optional.of(
        new Mention(
            sentence,
            new Phase(tokens.get(end - 1).stem(), when),
            "",
            sentence.text().substring(span.begin(), span.end()),
            span,
            Surroundings.of(sentence, words, begin, end)));
  }

  private boolean is(List<Token> tokens, int at, Kind kind) {
    return at < tokens.size() && words.is(kind, tokens.get(at));
  }

  /** On the sidelines: two words more. */
  private int begin(List<Token> tokens, int at) {
    boolean noun =
        at > 1 && is(tokens, at - 1, Kind.DETERMINER) && is(tokens, at - 2, Kind.EVENTSTART);
    return noun ? at - 2 : at;
  }
}
