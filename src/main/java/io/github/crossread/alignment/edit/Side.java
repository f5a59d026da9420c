package io.github.crossread.alignment.edit;

import io.github.crossread.article.Span;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A stretch of one of two lines.
 *
 * @param line the line
 * @param begin its first token
 * @param end the token after its last
 */
record Side(SentenceWords line, int begin, int end) {

  /** Checks that it does not end before it begins. */
  Side {
    if (begin > end) {
      throw new IllegalArgumentException("A side from " + begin + " to " + end);
    }
  }

  List<Token> tokens() {
    return line.tokens().subList(begin, end);
  }

  boolean isEmpty() {
    return begin == end;
  }

  /** Returns its words and numbers, without marks. */
  List<Token> wordTokens() {
    return tokens().stream().filter(Token::isWord).toList();
  }

  List<Token> content() {
    return tokens().stream().filter(Token::isContent).toList();
  }

  boolean hasContent() {
    return tokens().stream().anyMatch(Token::isContent);
  }

  boolean all(Predicate<Token> rule) {
    return tokens().stream().allMatch(rule);
  }

  boolean any(Predicate<Token> rule) {
    return tokens().stream().anyMatch(rule);
  }

  /** Returns whether it has content words and all of them stand inside quotation marks. */
  boolean isQuoted() {
    return hasContent()
        && IntStream.range(begin, end)
            .filter(i -> line.token(i).isContent())
            .allMatch(line::isQuoted);
  }

  Optional<Token> before() {
    return begin > 0 ? Optional.of(line.token(begin - 1)) : Optional.empty();
  }

  Optional<Token> after() {
    return end < line.size() ? Optional.of(line.token(end)) : Optional.empty();
  }

  Side part(int from, int to) {
    return new Side(line, from, to);
  }

  Side none() {
    return new Side(line, begin, begin);
  }

  /** Returns its words as an edit names them. */
  Optional<Excerpt> words() {
    if (isEmpty()) {
      return Optional.empty();
    }
    Span span = line.token(begin).span().cover(line.token(end - 1).span());
    return Optional.of(new Excerpt(line.sentence(), span));
  }
}
