package io.github.crossread.text.name;

import io.github.crossread.article.Span;
import io.github.crossread.language.KnownWords;
import io.github.crossread.language.Language;
import io.github.crossread.language.MeasureWords;
import io.github.crossread.language.MeasureWords.Kind;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds names: capitalised words that stand together. */
public final class Names {

  private final MeasureWords measures;
  private final KnownWords dictionary;
  private final Set<String> notActing;

  /** Words that have a capital letter where no sentence begins. */
  private final Set<String> known = new HashSet<>();

  /**
   * Looks through an article.
   *
   * @param sentences its aligned sentences
   * @param language the language it is written in
   */
  public Names(List<Sentence> sentences, Language language) {
    measures = language.measures();
    dictionary = language.known();
    notActing = language.words(WordKind.NOT_ACTING);
    for (Sentence sentence : sentences) {
      List<Token> words = sentence.tokens().stream().filter(Token::isWord).toList();
      words.stream().skip(1).filter(this::isName).map(Token::form).forEach(known::add);
    }
  }

  /** Returns where names stand among the tokens of a sentence, in chars of its text. */
  public List<Span> in(Sentence sentence, int begin, int end) {
    List<Span> names = new ArrayList<>();
    int from = -1;
    for (int i = begin; i <= end; i++) {
      if (i < end && isOfName(sentence.tokens(), i, from, end)) {
        from = from < 0 ? i : from;
      } else if (from >= 0) {
        names.add(sentence.tokens().get(from).span().cover(sentence.tokens().get(i - 1).span()));
        from = -1;
      }
    }
    return names;
  }

  /** Returns whether a word has a capital letter where no sentence begins. */
  public boolean isKnown(Token token) {
    return known.contains(token.form());
  }

  /** A hyphen, or the stop of an initial, is part of a name where one goes on after it. */
  private boolean isOfName(List<Token> tokens, int at, int from, int end) {
    if (isName(tokens.get(at))) {
      return from >= 0 || isKnown(tokens, at, end);
    }
    if (from >= 0 && (isSecondHalf(tokens, at) || isBeforeSecondHalf(tokens, at, end))) {
      return true;
    }
    return from >= 0
        && at + 1 < end
        && (isName(tokens.get(at + 1)) || isBetweenHyphens(tokens, at + 1, end))
        && (isHyphen(tokens, at)
            || isStopOfInitial(tokens, at)
            || isBetweenHyphens(tokens, at, end));
  }

  private boolean isBeforeSecondHalf(List<Token> tokens, int at, int end) {
    return at + 1 < end && isHyphen(tokens, at) && isSecondHalf(tokens, at + 1);
  }

  /** The young of Kang Min-young, but not the led of Kang-led: no word of the language. */
  private boolean isSecondHalf(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return at > 1
        && isHyphen(tokens, at - 1)
        && isName(tokens.get(at - 2))
        && token.kind() == Token.Kind.CONTENT
        && Character.isLowerCase(token.text().codePointAt(0))
        && !dictionary.isEmpty()
        && !dictionary.isCommon(token.text());
  }

  /** The e of Port-e-Alder, or the sur of Velm-sur-Mer. */
  private boolean isBetweenHyphens(List<Token> tokens, int at, int end) {
    return at > 0
        && at + 2 < end
        && tokens.get(at).isWord()
        && isHyphen(tokens, at - 1)
        && isHyphen(tokens, at + 1)
        && isName(tokens.get(at + 2));
  }

  /** A word may have its capital letter only because it opens the sentence. */
  private boolean isKnown(List<Token> tokens, int at, int end) {
    return tokens.subList(0, at).stream().anyMatch(Token::isWord)
        || known.contains(tokens.get(at).form())
        || (at + 1 < end && isName(tokens.get(at + 1)));
  }

  private static boolean isHyphen(List<Token> tokens, int at) {
    return tokens.get(at).form().equals("-")
        && tokens.get(at).span().end() == tokens.get(at + 1).span().begin();
  }

  private static boolean isStopOfInitial(List<Token> tokens, int at) {
    return tokens.get(at).form().equals(".") && tokens.get(at - 1).text().length() == 1;
  }

  /** Returns whether a name may be who acts: no article or preposition stands before it. */
  public boolean isSubject(Sentence sentence, Span name) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() <= name.begin())
        .reduce((first, second) -> second)
        .filter(token -> notActing.contains(token.form()))
        .isEmpty();
  }

  /** Days and months have capital letters too. */
  public boolean isName(Token token) {
    return token.mayBeOfName()
        && !measures.is(Kind.WEEKDAY, token)
        && !measures.is(Kind.MONTH, token);
  }
}
