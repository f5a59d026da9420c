package io.github.crossread.alignment.edit;

import io.github.crossread.alignment.edit.Edit.Words;
import io.github.crossread.alignment.edit.WordDiff.Stretch;
import io.github.crossread.article.Span;
import io.github.crossread.text.Sentence;
import io.github.crossread.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the edits between a base sentence and another, and says of each what kind it is. */
public final class EditFinder {

  private EditFinder() {}

  /**
   * Returns the edits in the order of {@code text}; none if the two are the same apart from white
   * space.
   */
  public static List<Edit> edits(Sentence base, Sentence text) {
    List<Edit> edits = new ArrayList<>();
    List<Stretch> stretches = WordDiff.diff(base, text);
    for (Stretch stretch : stretches) {
      if (stretch.equal()) {
        addStyleEdits(edits, base, text, stretch);
      } else {
        edits.add(edit(base, text, stretch));
      }
    }
    return edits;
  }

  /** Inside an equal stretch the normal forms agree; what is printed may not. */
  private static void addStyleEdits(
      List<Edit> edits, Sentence base, Sentence text, Stretch stretch) {
    for (int i = 0; i < stretch.lengthInBase(); i++) {
      int inBase = stretch.baseBegin() + i;
      int inText = stretch.textBegin() + i;
      if (!base.tokens().get(inBase).text().equals(text.tokens().get(inText).text())) {
        edits.add(
            new Edit(
                EditKind.STYLE, words(base, inBase, inBase + 1), words(text, inText, inText + 1)));
      }
    }
  }

  private static Edit edit(Sentence base, Sentence text, Stretch stretch) {
    List<Token> before = base.tokens().subList(stretch.baseBegin(), stretch.baseEnd());
    List<Token> after = text.tokens().subList(stretch.textBegin(), stretch.textEnd());
    return new Edit(
        kind(before, after),
        words(base, stretch.baseBegin(), stretch.baseEnd()),
        words(text, stretch.textBegin(), stretch.textEnd()));
  }

  /** The order counts: the first that fits says the least about the wording. */
  private static EditKind kind(List<Token> before, List<Token> after) {
    if (all(before, after, EditFinder::isDatelineOrMark)
        && any(before, after, EditFinder::isDateline)) {
      return EditKind.DATELINE;
    }
    if (all(before, after, token -> !token.isWord()) || agree(before, after, Token::form)) {
      return EditKind.STYLE;
    }
    if (all(before, after, token -> !token.isContent())) {
      return EditKind.FUNCTION_WORD;
    }
    if (agree(before, after, Token::stem)) {
      return EditKind.INFLECTION;
    }
    if (before.stream().noneMatch(Token::isContent)) {
      return EditKind.ADDED;
    }
    return after.stream().noneMatch(Token::isContent) ? EditKind.DROPPED : EditKind.REPLACED;
  }

  private static boolean isDateline(Token token) {
    return token.kind() == Token.Kind.DATELINE;
  }

  private static boolean isDatelineOrMark(Token token) {
    return !token.isWord();
  }

  private static boolean all(List<Token> before, List<Token> after, Predicate<Token> rule) {
    return before.stream().allMatch(rule) && after.stream().allMatch(rule);
  }

  private static boolean any(List<Token> before, List<Token> after, Predicate<Token> rule) {
    return before.stream().anyMatch(rule) || after.stream().anyMatch(rule);
  }

  private static boolean agree(
      List<Token> before, List<Token> after, Function<Token, String> form) {
    return !before.isEmpty() && words(before, form).equals(words(after, form));
  }

  private static List<String> words(List<Token> tokens, Function<Token, String> form) {
    return tokens.stream().filter(Token::isWord).map(form).toList();
  }

  private static Optional<Words> words(Sentence sentence, int begin, int end) {
    if (begin == end) {
      return Optional.empty();
    }
    Span first = sentence.tokens().get(begin).span();
    return Optional.of(new Words(sentence, first.cover(sentence.tokens().get(end - 1).span())));
  }
}
