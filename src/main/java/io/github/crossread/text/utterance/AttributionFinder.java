package io.github.crossread.text.utterance;

import io.github.crossread.article.Span;
import io.github.crossread.language.Language;
import io.github.crossread.language.ReportingVerbs;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.name.Names;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import io.github.crossread.text.token.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds who is said to have said a quotation: the name that goes with a verb of saying in the same
 * sentence, outside the marks.
 *
 * <p>Of {@code said Clara Wenn, the mayor} the name follows the verb; of {@code Clara Wenn, the
 * mayor, told us} it stands before, and what commas enclose is passed over.
 */
final class AttributionFinder {

  /** Tokens of a sentence between or beside its quotations. */
  private record Clause(int begin, int end) {}

  private final ReportingVerbs verbs;
  private final Set<String> pronouns;
  private final Names names;

  AttributionFinder(Language language, Names names) {
    this.verbs = language.reportingVerbs();
    this.pronouns = language.words(WordKind.PRONOUNS);
    this.names = names;
  }

  /**
   * Returns who is named beside a quoted stretch.
   *
   * @param sentence the sentence it stands in
   * @param inside for each token of the sentence whether it is quoted
   * @param begin the stretch's first token
   * @param end the token after its last
   */
  Attribution find(Sentence sentence, boolean[] inside, int begin, int end) {
    return clauses(sentence, inside).stream()
        .filter(clause -> verb(sentence, clause).isPresent())
        .min(Comparator.comparingInt(clause -> distance(clause, begin, end)))
        .map(clause -> attribution(sentence, clause))
        .orElse(Attribution.NONE);
  }

  /** An attribution after a quotation goes before one in front of it. */
  private static int distance(Clause clause, int begin, int end) {
    return clause.begin() >= end ? 2 * (clause.begin() - end) : 2 * (begin - clause.end()) + 1;
  }

  private static List<Clause> clauses(Sentence sentence, boolean[] inside) {
    List<Clause> clauses = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= inside.length; i++) {
      boolean ends = i == inside.length || inside[i] || isQuotationMark(sentence.tokens().get(i));
      if (ends) {
        if (begin < i) {
          clauses.add(new Clause(begin, i));
        }
        begin = i + 1;
      }
    }
    return clauses;
  }

  private static boolean isQuotationMark(Token token) {
    return token.kind() == Token.Kind.MARK && token.form().equals("\"");
  }

  private OptionalInt verb(Sentence sentence, Clause clause) {
    for (int i = clause.begin(); i < clause.end(); i++) {
      if (verbs.isAt(sentence.tokens(), i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private Attribution attribution(Sentence sentence, Clause clause) {
    List<Token> tokens = sentence.tokens();
    int verb = verb(sentence, clause).orElseThrow();
    boolean first = tokens.subList(clause.begin(), verb).stream().noneMatch(this::mayAct);
    // Of "beside Loft Bridge, she said" the name is where she says it.
    if (isBehindPronoun(tokens, verb)) {
      return new Attribution(Optional.empty(), words(sentence, clause), true);
    }
    List<Span> found =
        first || verbs.isFollowedByName(tokens.get(verb))
            ? behind(sentence, verb + 1, clause.end())
            : before(sentence, clause.begin(), verb);
    Optional<String> speaker =
        found.stream().findFirst().map(span -> sentence.text().substring(span.begin(), span.end()));
    return new Attribution(speaker, words(sentence, clause), isBesidePronoun(tokens, verb));
  }

  /** Of {@code said the mill's owner, Clara Wenn} the name after the comma is meant. */
  private List<Span> behind(Sentence sentence, int begin, int end) {
    int nameEnd = nameEnd(sentence.tokens(), begin, end);
    List<Span> found = names.in(sentence, begin, nameEnd);
    boolean ofOwner = !found.isEmpty() && isOwner(sentence, found.get(found.size() - 1));
    if (!ofOwner) {
      return lastOnly(found);
    }
    int comma = nameEnd;
    while (comma < end && !sentence.tokens().get(comma).form().equals(",")) {
      comma++;
    }
    return comma < end ? behind(sentence, comma + 1, end) : List.of();
  }

  private static boolean isOwner(Sentence sentence, Span name) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.span().begin() == name.end() && t.form().equals("'s"));
  }

  /** Helping verbs such as the French "a" do not. */
  private boolean mayAct(Token token) {
    return pronouns.contains(token.form()) || (token.isContent() && token.text().length() > 2);
  }

  private boolean isBesidePronoun(List<Token> tokens, int verb) {
    return isBehindPronoun(tokens, verb)
        || (verb + 1 < tokens.size() && pronouns.contains(tokens.get(verb + 1).form()));
  }

  private boolean isBehindPronoun(List<Token> tokens, int verb) {
    return verb > 0 && pronouns.contains(tokens.get(verb - 1).form());
  }

  /** Of {@code Clara Wenn, the mayor of Loft, said} the name that a comma follows is meant. */
  private List<Span> before(Sentence sentence, int begin, int verb) {
    List<Span> found =
        names.in(sentence, begin, verb).stream()
            .filter(name -> names.isSubject(sentence, name))
            .toList();
    // At the talks in Velm, Loft, Clara Wenn said: the nearest name needs no comma.
    if (!found.isEmpty() && lastOnly(found).get(0).end() + 1 == begin(sentence, verb)) {
      return lastOnly(found);
    }
    List<Span> explained =
        found.stream().filter(name -> isBeforeComma(sentence, name)).limit(1).toList();
    return explained.isEmpty() ? lastOnly(found) : explained;
  }

  private static int begin(Sentence sentence, int token) {
    return sentence.tokens().get(token).span().begin();
  }

  private static boolean isBeforeComma(Sentence sentence, Span name) {
    return sentence.text().startsWith(",", name.end());
  }

  private static List<Span> lastOnly(List<Span> spans) {
    return spans.isEmpty() ? spans : spans.subList(spans.size() - 1, spans.size());
  }

  /** A comma ends what a name may stand in, and so does "of" or "in" after the name. */
  private int nameEnd(List<Token> tokens, int begin, int end) {
    boolean named = false;
    for (int i = begin; i < end; i++) {
      Token token = tokens.get(i);
      boolean mark = token.kind() == Token.Kind.MARK && !token.form().equals("-");
      if (mark || (named && token.kind() == Token.Kind.FUNCTION)) {
        return i;
      }
      named |= names.isName(token);
    }
    return end;
  }

  /** Marks at the ends are left out. */
  private static Optional<Excerpt> words(Sentence sentence, Clause clause) {
    List<Token> words =
        sentence.tokens().subList(clause.begin(), clause.end()).stream()
            .filter(Token::isWord)
            .toList();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Excerpt(sentence, words.get(0).span().cover(words.get(words.size() - 1).span())));
  }
}
