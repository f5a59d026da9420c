package io.github.crossread.collation.quotation;

import io.github.crossread.article.Span;
import io.github.crossread.language.Language;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Token;
import io.github.crossread.text.utterance.QuotedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Quoted words of one outlet, in the order they are compared in.
 *
 * @param words the words; at least one
 * @param language the language they are in
 */
record Speech(List<QuotedWord> words, Language language) {

  Speech {
    words = List.copyOf(words);
  }

  List<Token> tokens() {
    return words.stream().map(QuotedWord::token).toList();
  }

  int size() {
    return words.size();
  }

  /** Returns the word at a place. */
  Excerpt word(int place) {
    QuotedWord word = words.get(place);
    return new Excerpt(word.sentence(), word.token().span());
  }

  int pieces() {
    return words.get(words.size() - 1).piece() + 1;
  }

  /** Returns whether the words before and after a place stand in two pieces. */
  boolean isBetweenPieces(int place) {
    return place > 0 && place < size() && words.get(place - 1).piece() != words.get(place).piece();
  }

  /** Returns whether pieces or an ellipsis part the words of a stretch from what is around it. */
  boolean isParted(int begin, int end) {
    for (int i = Math.max(1, begin); i <= Math.min(end, size() - 1); i++) {
      if (isBetweenPieces(i) || words.get(i).afterCut()) {
        return true;
      }
    }
    return false;
  }

  boolean opensSentence(int place) {
    return place >= size() || words.get(place).opens();
  }

  boolean isBracketed(int begin, int end) {
    return words.subList(begin, end).stream().anyMatch(QuotedWord::bracketed);
  }

  /** Returns the words from one place to another, if they stand in one sentence. */
  Optional<Excerpt> printed(int begin, int end) {
    if (begin >= end
        || !words.get(begin).sentence().id().equals(words.get(end - 1).sentence().id())) {
      return Optional.empty();
    }
    QuotedWord first = words.get(begin);
    Span span = first.token().span().cover(words.get(end - 1).token().span());
    return Optional.of(new Excerpt(first.sentence(), withMarks(first, span, end < size())));
  }

  /** The bracket before a word goes with it, and so does the stop where more is quoted after. */
  private static Span withMarks(QuotedWord first, Span span, boolean goesOn) {
    String text = first.sentence().text();
    int begin = span.begin();
    int end = span.end();
    if (first.bracketed() && begin > 0 && "[(".indexOf(text.charAt(begin - 1)) >= 0) {
      begin--;
    }
    if (goesOn && end < text.length() && ".!?…".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return new Span(begin, end);
  }

  /** Returns what is printed between the words before and after a place, if in one sentence. */
  String between(int place) {
    if (place < 1 || place >= size() || !isTogether(place)) {
      return "";
    }
    QuotedWord before = words.get(place - 1);
    int begin = before.token().span().end();
    return before.sentence().text().substring(begin, words.get(place).token().span().begin());
  }

  /** Returns the places at which a new piece begins. */
  List<Integer> cuts() {
    return IntStream.range(0, size()).filter(this::isBetweenPieces).boxed().toList();
  }

  /** Returns the words from one place to another, a part for each piece of a sentence. */
  List<Excerpt> parts(int begin, int end) {
    List<Excerpt> parts = new ArrayList<>();
    int from = begin;
    for (int i = begin + 1; i <= end; i++) {
      if (i == end || !isTogether(i)) {
        printed(from, i).ifPresent(parts::add);
        from = i;
      }
    }
    return parts;
  }

  private boolean isTogether(int place) {
    return !isBetweenPieces(place)
        && words.get(place).sentence().id().equals(words.get(place - 1).sentence().id());
  }
}
