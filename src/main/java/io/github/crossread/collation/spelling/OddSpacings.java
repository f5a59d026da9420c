package io.github.crossread.collation.spelling;

import io.github.crossread.article.Span;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds commas and stops that nobody would set so, between the same words of two articles: a blank
 * before the mark, {@code the quay , and}, or none after a comma, {@code the quay,and}.
 *
 * <p>No style of any outlet asks for either, so two who have it in one place have one text.
 */
final class OddSpacings {

  private final Map<String, Map<String, Excerpt>> places = new TreeMap<>();

  OddSpacings(List<ArticleText> texts) {
    texts.forEach(text -> text.aligned().forEach(this::look));
  }

  private void look(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (isOdd(sentence, i)) {
        Token before = tokens.get(i - 1);
        Token after = tokens.get(i + 1);
        Span span = before.span().cover(after.span());
        String key = sentence.text().substring(span.begin(), span.end());
        places
            .computeIfAbsent(key, k -> new LinkedHashMap<>())
            .putIfAbsent(sentence.article(), new Excerpt(sentence, span));
      }
    }
  }

  private static boolean isOdd(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    Token mark = tokens.get(at);
    boolean betweenWords = isWord(tokens.get(at - 1)) && isWord(tokens.get(at + 1));
    boolean comma = mark.text().equals(",");
    if (!betweenWords || !(comma || mark.text().equals("."))) {
      return false;
    }
    boolean blankBefore = tokens.get(at - 1).span().end() < mark.span().begin();
    boolean blankAfter = mark.span().end() < tokens.get(at + 1).span().begin();
    return blankBefore ? blankAfter : comma && !blankAfter;
  }

  private static boolean isWord(Token token) {
    return token.isWord() && Character.isLetter(token.text().codePointAt(0));
  }

  /** Returns the odd spacings that two articles share. */
  List<SharedSpelling> shared(String a, String b) {
    List<SharedSpelling> shared = new ArrayList<>();
    places
        .values()
        .forEach(
            articles -> {
              if (articles.containsKey(a) && articles.containsKey(b)) {
                shared.add(new SharedSpelling(articles.get(a), articles.get(b), Optional.empty()));
              }
            });
    return shared;
  }
}
