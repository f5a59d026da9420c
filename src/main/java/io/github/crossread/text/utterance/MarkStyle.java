package io.github.crossread.text.utterance;

import io.github.crossread.article.Role;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which way an article turns its quotation marks.
 *
 * @param lowOpens whether {@code „} opens, so that {@code “} closes
 * @param inward whether guillemets point inwards, {@code »…«}, so that {@code »} opens
 * @param rightBoth whether {@code ”} opens as well as closes, as in Swedish and Finnish
 * @param shortened words that are printed with an apostrophe for their first letters
 * @param single whether single marks are the usual ones, as in British English
 */
record MarkStyle(
    boolean lowOpens, boolean inward, boolean rightBoth, boolean single, Set<String> shortened) {

  private static final String BEFORE_OPENING = " ([—–-:/\"“„«»‘‚‹›";
  private static final Set<String> SINGLE_OPENING = Set.of("‘", "‚", "‹", "›", "'", "`");

  /** Looks which marks an article has. */
  static MarkStyle of(List<Sentence> sentences, Set<String> shortened) {
    Set<String> marks = new LinkedHashSet<>();
    int single = 0;
    int twofold = 0;
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        if (token.kind() == Token.Kind.MARK) {
          marks.add(token.text());
          single += opensSingle(sentence, i, shortened) ? 1 : 0;
          twofold += isDouble(token) && leansRight(sentence.text(), token) ? 1 : 0;
        }
      }
    }
    boolean low = marks.contains("„");
    return new MarkStyle(
        low, isInward(marks), !low && !marks.contains("“"), single > twofold, shortened);
  }

  /**
   * The first guillemet of an article opens, whatever way it points.
   *
   * @param marks in the order in which they are met
   */
  private static boolean isInward(Set<String> marks) {
    return marks.stream()
        .filter(mark -> mark.equals("«") || mark.equals("»"))
        .findFirst()
        .filter("»"::equals)
        .isPresent();
  }

  static boolean isDouble(Token token) {
    return token.kind() == Token.Kind.MARK && token.form().equals("\"");
  }

  private static boolean isSingle(Token token) {
    return token.kind() == Token.Kind.MARK && token.form().equals("'");
  }

  /**
   * Returns whether a double mark opens a quotation; if not, it closes one.
   *
   * @param open whether a quotation is open before it
   */
  boolean opens(Sentence sentence, Token mark, boolean open) {
    String text = sentence.text();
    return switch (mark.text()) {
      case "„" -> true;
      case "“" -> lowOpens ? !open && leansRight(text, mark) : !open || !leansLeft(text, mark);
      case "«" -> !inward;
      case "»" -> inward;
      case "”" -> rightBoth && !open && leansRight(text, mark);
      default -> leansRight(text, mark);
    };
  }

  private static boolean leansRight(String sentence, Token mark) {
    int begin = mark.span().begin();
    int end = mark.span().end();
    boolean free = begin == 0 || BEFORE_OPENING.indexOf(sentence.charAt(begin - 1)) >= 0;
    return free && end < sentence.length() && sentence.charAt(end) != ' ';
  }

  private static boolean leansLeft(String sentence, Token mark) {
    int end = mark.span().end();
    return mark.span().begin() > 0
        && sentence.charAt(mark.span().begin() - 1) != ' '
        && (end == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end)));
  }

  /**
   * An apostrophe stands for what is left out of a number or word: {@code the '90s}, {@code 'Tis}.
   * A headline puts single marks around words that nobody said.
   */
  boolean opensSingle(Sentence sentence, int at) {
    return opensSingle(sentence, at, shortened);
  }

  private static boolean opensSingle(Sentence sentence, int at, Set<String> shortened) {
    List<Token> tokens = sentence.tokens();
    Token mark = tokens.get(at);
    return isSingle(mark)
        && SINGLE_OPENING.contains(mark.text())
        && leansRight(sentence.text(), mark)
        && at + 1 < tokens.size()
        && !isShortened(tokens.get(at + 1), shortened)
        && sentence.role() != Role.HEADLINE;
  }

  private static boolean isShortened(Token next, Set<String> shortened) {
    return Character.isDigit(next.text().charAt(0)) || shortened.contains(next.form());
  }

  /**
   * Returns whether a single mark surely closes a quotation: beside another mark it is no genitive.
   */
  static boolean closesSingle(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    return isSingle(tokens.get(at))
        && at > 0
        && leansLeft(sentence.text(), tokens.get(at))
        && (tokens.get(at - 1).kind() == Token.Kind.MARK
            || at + 1 == tokens.size()
            || tokens.get(at + 1).kind() == Token.Kind.MARK);
  }

  /**
   * Returns the token that closes, in the same sentence, a quotation that opens at a single mark,
   * if it does. A mark after an s may be a genitive, {@code the boys’ bowl}, so a surer one goes
   * first.
   */
  OptionalInt singleEnd(Sentence sentence, int at) {
    if (!opensSingle(sentence, at)) {
      return OptionalInt.empty();
    }
    List<Token> tokens = sentence.tokens();
    OptionalInt first = OptionalInt.empty();
    for (int i = at + 2; i < tokens.size(); i++) {
      if (isSingle(tokens.get(i)) && leansLeft(sentence.text(), tokens.get(i))) {
        if (closesSingle(sentence, i) || !tokens.get(i - 1).form().endsWith("s")) {
          return OptionalInt.of(i);
        }
        first = first.isPresent() ? first : OptionalInt.of(i);
      }
    }
    return first;
  }
}
