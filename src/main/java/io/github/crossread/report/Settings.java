package io.github.crossread.report;

import io.github.crossread.alignment.match.Matcher;
import io.github.crossread.alignment.reading.Grounds;
import io.github.crossread.alignment.reading.PassageMaker;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.collation.Expectation;
import io.github.crossread.collation.Pair;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The values that shaped a report, for programs.
 *
 * @param match the probability from which two sentences are aligned
 * @param near the probability from which a sentence comes near a passage in which it does not stand
 * @param sure the probability from which a match is sure
 * @param quorum how many others must carry a passage for its lack to be an omission; none where a
 *     reference decides
 * @param run the shortest run of shared words that is counted, in words
 * @param reference the id of the reference outlet's article, if one is named
 * @param languages the languages of the articles, as BCP 47 tags, in their order
 * @param agencies names of news agencies beside those that are known
 * @param reportLanguage the language of the report's own words, as a BCP 47 tag
 */
public record Settings(
    double match,
    double near,
    double sure,
    OptionalInt quorum,
    int run,
    Optional<String> reference,
    List<String> languages,
    List<String> agencies,
    String reportLanguage) {

  /** Copies the lists. */
  public Settings {
    languages = List.copyOf(languages);
    agencies = List.copyOf(agencies);
  }

  /** Returns the values that shaped a report. */
  public static Settings of(Report report) {
    ArticleSet set = report.collation().set();
    return new Settings(
        Matcher.THRESHOLD,
        PassageMaker.NEAR,
        Grounds.SURE,
        set.reference().isPresent() ? OptionalInt.empty() : OptionalInt.of(Expectation.quorum(set)),
        Pair.SHORTEST_RUN,
        set.reference(),
        report.collation().texts().stream()
            .map(text -> text.language().toLanguageTag())
            .distinct()
            .sorted()
            .toList(),
        set.agencies(),
        report.wording().locale().toLanguageTag());
  }
}
