package io.github.crossread.report;

import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Pair;
import io.github.crossread.collation.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The findings on one article set in words and tables: what to print, in no format yet.
 *
 * @param id the set's id
 * @param title the set's title
 * @param subtitle one sentence: outlets, dates, counts
 * @param wording the words of the report itself
 * @param created the date on the report, if one was given
 * @param outlets the outlets in the order of the set; all lists "for each outlet" are parallel to
 *     it
 * @param summary the first page
 * @param evidence quotations, disagreements, credits
 * @param method how it was made
 * @param collation what all of it was worked out from
 */
public record Report(
    String id,
    String title,
    String subtitle,
    Wording wording,
    Optional<Instant> created,
    List<ReportOutlet> outlets,
    Summary summary,
    Evidence evidence,
    Method method,
    Collation collation) {

  /** Copies the lists. */
  public Report {
    outlets = List.copyOf(outlets);
  }

  /**
   * Returns what each two outlets share, in words, in the order of the set; of a large set, where
   * most of half a million say that two have nothing in common, those of a common origin.
   */
  public List<CommonText> commonTexts() {
    return collation.isLarge() ? commonOrigins() : commonTexts(pair -> true);
  }

  /** Returns those of them whose text has a common origin, in the order of the set. */
  public List<CommonText> commonOrigins() {
    return commonTexts(pair -> pair.verdict() != Verdict.INDEPENDENT);
  }

  private List<CommonText> commonTexts(Predicate<Pair> which) {
    CommonTextComposer composer =
        new CommonTextComposer(new Composition(collation, wording, outlets));
    return collation.pairs().stream().filter(which).map(composer::compose).toList();
  }

  /** Returns what makes a verdict on a common origin, in words. */
  public String originRule() {
    return wording.of(
        "pdf.common.note",
        Verdict.ONE_TEXT,
        Verdict.TIMES_AS_LONG,
        Verdict.A_QUOTATION,
        Verdict.SOME_TEXT,
        Verdict.SOME_WORDS);
  }

  /** Returns how the report calls the outlet of an article. */
  public ReportOutlet outlet(String article) {
    return outlets.stream().filter(o -> o.article().equals(article)).findFirst().orElseThrow();
  }
}
