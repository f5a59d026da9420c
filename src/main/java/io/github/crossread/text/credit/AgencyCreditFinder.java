package io.github.crossread.text.credit;

import io.github.crossread.article.Agencies;
import io.github.crossread.article.Article;
import io.github.crossread.article.Role;
import io.github.crossread.article.Span;
import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import io.github.crossread.text.credit.AgencyCredit.Named;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds which agency an article names.
 *
 * <p>An agency is what the dateline puts in brackets, {@code SEOUL (AP) —}, or a known agency in
 * the byline or a credit line, or one that somebody told something. A picture's credit says nothing
 * of the text, so captions are not looked at.
 */
public final class AgencyCreditFinder {

  private static final Pattern PICTURE =
      Pattern.compile(
          "\\b(?:" + String.join("|", Language.linesOfAll(WordKind.PICTURE_WORDS)) + ")\\b");

  /** What stands before the name of an agency that was told something. */
  private static final String TOLD =
      "(?:" + String.join("|", Language.linesOfAll(WordKind.TOLD)) + ")";

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]+)\\)");

  private final Agencies agencies;

  /** Makes a finder that knows these agencies by name. */
  public AgencyCreditFinder(Agencies agencies) {
    this.agencies = agencies;
  }

  /** Returns what an article says, where it says so first of all. */
  public AgencyCredit find(Article article) {
    return credit(inDateline(article), Named.DATELINE)
        .or(() -> credit(article.byline().flatMap(agencies::namedIn), Named.BYLINE))
        .or(() -> credit(inCreditLine(article), Named.CREDIT_LINE))
        .or(() -> credit(told(article), Named.TOLD))
        .orElse(AgencyCredit.NONE);
  }

  private static Optional<AgencyCredit> credit(Optional<String> agency, Named named) {
    return agency.map(name -> new AgencyCredit(Optional.of(name), named));
  }

  private static Optional<String> inDateline(Article article) {
    return article.dateline().flatMap(dateline -> inBrackets(article, dateline));
  }

  private static Optional<String> inBrackets(Article article, Span dateline) {
    Matcher matcher =
        IN_BRACKETS.matcher(article.text().substring(dateline.begin(), dateline.end()));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private Optional<String> inCreditLine(Article article) {
    return article.blocks().stream()
        .filter(block -> block.role() == Role.CREDIT)
        .map(block -> block.text().toString())
        .filter(credit -> !isPictureCredit(credit))
        .flatMap(credit -> agencies.namedIn(credit).stream())
        .findFirst();
  }

  private static boolean isPictureCredit(String credit) {
    return PICTURE.matcher(credit.toLowerCase(Locale.ROOT)).find();
  }

  private Optional<String> told(Article article) {
    return article.blocks().stream()
        .filter(block -> block.role() == Role.BODY)
        .flatMap(block -> agencies.namedIn(block.text().toString(), TOLD).stream())
        .findFirst();
  }
}
