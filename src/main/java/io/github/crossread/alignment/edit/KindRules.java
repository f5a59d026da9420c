package io.github.crossread.alignment.edit;

import static io.github.crossread.alignment.edit.EditKind.ADDED;
import static io.github.crossread.alignment.edit.EditKind.ATTRIBUTION;
import static io.github.crossread.alignment.edit.EditKind.DATELINE;
import static io.github.crossread.alignment.edit.EditKind.DROPPED;
import static io.github.crossread.alignment.edit.EditKind.FIGURE;
import static io.github.crossread.alignment.edit.EditKind.FUNCTION_WORD;
import static io.github.crossread.alignment.edit.EditKind.HEDGE;
import static io.github.crossread.alignment.edit.EditKind.INFLECTION;
import static io.github.crossread.alignment.edit.EditKind.QUOTATION;
import static io.github.crossread.alignment.edit.EditKind.REWRITTEN;
import static io.github.crossread.alignment.edit.EditKind.SENSE;
import static io.github.crossread.alignment.edit.EditKind.STYLE;
import static io.github.crossread.alignment.edit.EditKind.SUBSTITUTION;
import static io.github.crossread.alignment.edit.EditKind.TIME;

import io.github.crossread.language.Language;
import io.github.crossread.language.MeasureWords;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.token.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules that say of what kind an edit is, in order: the first that holds. What says least about
 * the statement comes first.
 */
final class KindRules {

  private static final double MOST_SHARE_ELSEWHERE = 0.3;
  private static final int MOST_WORDS_OF_HEDGE = 4;

  private static final List<KindRule> RULES =
      List.of(
          new KindRule(DATELINE, change -> change.any(KindRules::isDateline)),
          new KindRule(QUOTATION, KindRules::isQuotationMarks),
          new KindRule(STYLE, change -> StyleForms.of(change).isPresent()),
          new KindRule(INFLECTION, KindRules::isInflection),
          new KindRule(SENSE, KindRules::isOpposed),
          new KindRule(SENSE, KindRules::isDenied),
          new KindRule(FIGURE, KindRules::isFigure),
          new KindRule(QUOTATION, KindRules::isInQuotation),
          new KindRule(HEDGE, KindRules::isHedge),
          new KindRule(FUNCTION_WORD, change -> !change.any(Token::isContent)),
          new KindRule(STYLE, KindRules::isDateOrder),
          new KindRule(TIME, change -> change.eachContent(Times::isTime)),
          new KindRule(ATTRIBUTION, KindRules::isAttribution),
          new KindRule(
              ADDED, change -> !change.base().hasContent() && isNews(change, change.text())),
          new KindRule(
              DROPPED, change -> !change.text().hasContent() && isNews(change, change.base())),
          new KindRule(SUBSTITUTION, KindRules::isSubstitution),
          new KindRule(REWRITTEN, change -> true));

  private KindRules() {}

  static EditKind kind(Variation change) {
    return RULES.stream()
        .filter(rule -> rule.holds().test(change))
        .map(KindRule::kind)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isDateline(Token token) {
    return token.kind() == Token.Kind.DATELINE;
  }

  /** Marks alone, which make a quotation of the words after them, or narration of a quotation. */
  private static boolean isQuotationMarks(Variation change) {
    return change.all(token -> !token.isWord())
        && change.any(token -> token.form().equals("\""))
        && isSame(change.base().before(), change.text().before())
        && isSame(change.base().after(), change.text().after())
        && (isQuotedAfter(change.base()) != isQuotedAfter(change.text()))
            != (isQuotedBefore(change.base()) != isQuotedBefore(change.text()));
  }

  private static boolean isSame(Optional<Token> a, Optional<Token> b) {
    return a.map(Token::form).equals(b.map(Token::form));
  }

  private static boolean isQuotedAfter(Side side) {
    return side.line().isQuoted(side.end());
  }

  private static boolean isQuotedBefore(Side side) {
    return side.line().isQuoted(side.begin() - 1);
  }

  /** 3 February, Feb. 3: the month has changed sides. */
  private static boolean isDateOrder(Variation change) {
    return change.anySide(Times::isMonthOfDay)
        && !change.bothSides(Side::hasContent)
        && change.hasOnlyMoved();
  }

  private static boolean isInflection(Variation change) {
    if (!change.base().line().isOfLanguageOf(change.text().line())) {
      return false;
    }
    Language language = change.base().line().language();
    List<Token> before = change.base().content();
    List<Token> after = change.text().content();
    boolean paired = !before.isEmpty() && before.size() == after.size();
    for (int i = 0; paired && i < before.size(); i++) {
      Token a = before.get(i);
      Token b = after.get(i);
      paired =
          RunDiff.isSame(a, b) || SameWords.isInflection(a, b, language) || isOfPlace(change, a, b);
    }
    return paired;
  }

  /** Russia, Russian. Julia Banks and Julian Banks are two. */
  private static boolean isOfPlace(Variation change, Token a, Token b) {
    Optional<Token> behind = change.base().after();
    boolean beforeName =
        behind.filter(Token::isCapitalised).isPresent() && isSame(behind, change.text().after());
    return SameWords.isOfPlace(a, b, change.base().line().language()) && !beforeName;
  }

  /**
   * One word of each side stands against the other's in a line of the language's opposed words, and
   * beside it stand function words only.
   */
  private static boolean isOpposed(Variation change) {
    List<Token> before = opposable(change.base());
    List<Token> after = opposable(change.text());
    return change.base().line().isOfLanguageOf(change.text().line())
        && before.size() == 1
        && after.size() == 1
        && isOpposed(before.get(0), after.get(0), change.base().line().language());
  }

  private static boolean isOpposed(Token a, Token b, Language language) {
    return !a.form().equals(b.form())
        && language.rows(WordKind.OPPOSED_WORDS).stream()
            .anyMatch(row -> row.contains(a.form()) && row.contains(b.form()));
  }

  /** The words of a side that have opposites, and its content words. */
  private static List<Token> opposable(Side side) {
    List<List<String>> opposed = side.line().language().rows(WordKind.OPPOSED_WORDS);
    return side.wordTokens().stream()
        .filter(
            token ->
                token.isContent() || opposed.stream().anyMatch(row -> row.contains(token.form())))
        .toList();
  }

  /**
   * What the one of two near copies denies, and the other does not: a side is a negation, with
   * function words only beside and against it, between the same words. Where both deny anything,
   * nobody can tell what; nor where a torn sentence begins or ends with it.
   */
  private static boolean isDenied(Variation change) {
    return change.closeness() == Closeness.NEAR
        && isSame(change.base().before(), change.text().before())
        && isSameWord(change.base(), change.text())
        && (isDenied(change.base(), change.text()) || isDenied(change.text(), change.base()));
  }

  /** Whether after both the same word stands, in whatever form. */
  private static boolean isSameWord(Side base, Side text) {
    return isSame(base.after(), text.after())
        || (base.after().isPresent()
            && text.after().isPresent()
            && SameWords.isInflection(
                base.after().get(), text.after().get(), base.line().language()));
  }

  private static boolean isDenied(Side side, Side other) {
    List<Token> denials = side.line().denials();
    return side.any(denials::contains)
        && side.after().isPresent()
        && (side.before().isPresent() || side.tokens().get(0).isCapitalised())
        && other.line().denials().isEmpty()
        && !other.hasContent()
        && side.content().stream().allMatch(token -> side.line().is(WordKind.NEGATIONS, token));
  }

  /** A number in the place of a number, and no day of a month. */
  private static boolean isFigure(Variation change) {
    return change.tight()
        && change.bothSides(Times::isFigure)
        && !change.eachContent(Times::isTime);
  }

  /** Words inside a quotation that goes on, on both sides, before or after them. */
  private static boolean isInQuotation(Variation change) {
    boolean goesOn =
        change.bothSides(KindRules::isQuotedAfter) || change.bothSides(KindRules::isQuotedBefore);
    return goesOn && change.eachContent(Side::isQuoted);
  }

  private static boolean isSubstitution(Variation change) {
    return change.tight() && isNews(change, change.base()) && isNews(change, change.text());
  }

  /**
   * Returns whether hardly a word of a side is left over in the other sentence too, and not all of
   * it.
   */
  private static boolean isNews(Variation change, Side side) {
    List<Token> content = side.content();
    long elsewhere = content.stream().filter(token -> change.isElsewhere(side, token)).count();
    return elsewhere < Math.max(MOST_SHARE_ELSEWHERE * content.size(), Math.min(content.size(), 2));
  }

  /** A hedge is on one side alone; if the other sentence has it too, it has only moved. */
  private static boolean isHedge(Variation change) {
    return isHedged(change.base(), change.text()) || isHedged(change.text(), change.base());
  }

  private static boolean isHedged(Side side, Side other) {
    int words = side.wordTokens().size() + other.wordTokens().size();
    return words <= 2 * MOST_WORDS_OF_HEDGE
        && side.any(token -> isHedge(side, token) && !other.line().has(token.form()))
        && side.content().stream().allMatch(token -> isHedge(side, token))
        && other.content().stream()
            .allMatch(
                token -> isHedge(other, token) || other.line().is(WordKind.PLAIN_MODALS, token));
  }

  /** An attribution on the one side, and on the other one too or hardly anything. */
  private static boolean isAttribution(Variation change) {
    return change.bothSides(Attributions::isSpeaker)
        || (Attributions.isAttribution(change.base()) && isAttributionOrShort(change.text()))
        || (Attributions.isAttribution(change.text()) && isAttributionOrShort(change.base()));
  }

  private static boolean isAttributionOrShort(Side side) {
    return side.content().size() <= Attributions.MOST_WORDS_BESIDE
        || Attributions.isAttribution(side);
  }

  /** May is a month too. */
  private static boolean isHedge(Side side, Token token) {
    String printed = token.text();
    Language language = side.line().language();
    return language.words(WordKind.HEDGES).contains(printed.toLowerCase(Locale.ROOT))
        && !(token.span().begin() > 0
            && token.isCapitalised()
            && !printed.equals(printed.toUpperCase(Locale.ROOT))
            && language.measures().is(MeasureWords.Kind.MONTH, token));
  }
}
