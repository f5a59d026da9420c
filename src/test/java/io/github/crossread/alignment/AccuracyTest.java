package io.github.crossread.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossread.alignment.AnnotatedStory.Kind;
import io.github.crossread.alignment.DoubtScore.Claim;
import io.github.crossread.alignment.Revisions.Revision;
import io.github.crossread.alignment.match.Matcher;
import io.github.crossread.alignment.match.MatcherFit;
import io.github.crossread.alignment.match.MatcherFit.Prepared;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.run.Run;
import io.github.crossread.alignment.run.RunFinder;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.Span;
import io.github.crossread.reader.ArticleSetReader;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.TextAnalyzer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How good alignment and runs are, held against the best figures reached so far ({@code
 * accuracy.properties}).
 *
 * <p>The invented stories among the tests are always measured; they are what the models were fitted
 * to. {@code -Dcrossread.stories=FOLDER} names a folder of stories that nothing was fitted to,
 * {@code -Dcrossread.reuse=FOLDER} one of pairs of documents with known reuse ({@code a.txt},
 * {@code b.txt}, {@code cases.tsv}; the folder's name begins with its category and two hyphens),
 * {@code -Dcrossread.edits=FOLDER} one of sentences as their authors revised them (arXivEdits),
 * {@code -Dcrossread.propositions=FOLDER} one of sets whose propositions were marked by hand, to
 * which the thresholds of carried parts were fitted.
 */
class AccuracyTest {

  /** Half of the last digit that the figures are kept with. */
  private static final double ROUNDING = 0.0005;

  private static final String UNRELATED = "01-no-plagiarism";

  private static final Logger LOG = Logger.getLogger(AccuracyTest.class.getName());

  private static double best(String figure) throws IOException {
    Properties best = new Properties();
    try (InputStream in = AccuracyTest.class.getResourceAsStream("/accuracy.properties")) {
      best.load(in);
    }
    return Double.parseDouble(best.getProperty(figure));
  }

  private static StoryScore measure(String what, List<AnnotatedStory> stories, Matcher matcher) {
    StoryScore sum = StoryScore.NONE;
    for (AnnotatedStory story : stories) {
      StoryScore score = StoryScore.of(story, matcher);
      LOG.info(() -> what + ", " + story.name() + ": " + score);
      sum = sum.plus(score);
    }
    StoryScore all = sum;
    LOG.info(() -> what + ", all: " + all);
    return sum;
  }

  @Test
  void the_invented_stories_are_aligned_as_well_as_ever() throws Exception {
    StoryScore score = measure("invented", AnnotatedStory.invented(), Matcher.FITTED);

    assertThat(score.passages().f1()).isGreaterThan(best("invented.passages.f1") - ROUNDING);
    assertThat(score.added().f1()).isGreaterThan(best("invented.added.f1") - ROUNDING);
  }

  @Test
  @EnabledIfSystemProperty(named = "crossread.stories", matches = ".+")
  @EnabledIfSystemProperty(named = "crossread.events", matches = ".+")
  void stories_that_were_left_out_of_the_fit_are_aligned_as_well_as_ever() throws Exception {
    List<Prepared> all = MatcherFit.prepared();
    Map<Kind, StoryScore> scores = new EnumMap<>(Kind.class);
    Map<Kind, DoubtScore> doubts = new EnumMap<>(Kind.class);
    for (int fold = 0; fold < MatcherFit.FOLDS; fold++) {
      Matcher others = MatcherFit.fit(MatcherFit.part(all, fold, false));
      for (Prepared leftOut : MatcherFit.part(all, fold, true)) {
        AnnotatedStory story = leftOut.story();
        if (story.kind() != Kind.EVENTS) {
          scores.merge(story.kind(), measure("left out", List.of(story), others), StoryScore::plus);
          doubts.computeIfAbsent(story.kind(), k -> new DoubtScore()).add(story, others);
        }
      }
    }
    for (Kind kind : List.of(Kind.INVENTED, Kind.PRINTED)) {
      String what = "left out, " + kind.name().toLowerCase(Locale.ROOT);
      LOG.info(() -> what + ": " + scores.get(kind));
      tellsWhereToDoubt(what, doubts.get(kind));
    }

    assertThat(scores.get(Kind.INVENTED).passages().f1())
        .isGreaterThan(best("leftout.passages.f1") - ROUNDING);
    assertThat(scores.get(Kind.INVENTED).added().f1())
        .isGreaterThan(best("leftout.added.f1") - ROUNDING);
    assertThat(scores.get(Kind.PRINTED).passages().f1())
        .isGreaterThan(best("stories.passages.f1") - ROUNDING);
    assertThat(scores.get(Kind.PRINTED).added().f1())
        .isGreaterThan(best("stories.added.f1") - ROUNDING);
  }

  /**
   * What is called unsure is wrong more often, and so is an omission that a sentence comes near.
   */
  private static void tellsWhereToDoubt(String what, DoubtScore doubts) {
    LOG.info(() -> what + ", " + doubts);

    assertThat(doubts.share(Claim.UNSURE_REWORDING, "none"))
        .isGreaterThan(2 * doubts.share(Claim.SURE_REWORDING, "none"));
    assertThat(doubts.share(Claim.OMITTED_BUT_NEAR, "reworded"))
        .isGreaterThan(2 * doubts.share(Claim.OMITTED, "reworded"));
    assertThat(doubts.share(Claim.ONLY_HERE_BUT_NEAR, "reworded"))
        .isGreaterThan(2 * doubts.share(Claim.ONLY_HERE, "reworded"));
    assertThat(doubts.share(Claim.NEAR_OMITTED, "none")).isLessThan(.55);
    assertThat(doubts.share(Claim.NEAR_ONLY_HERE, "none")).isLessThan(.7);
  }

  @Test
  @EnabledIfSystemProperty(named = "crossread.reuse", matches = ".+")
  void known_reuse_is_found_as_well_as_ever_and_none_where_there_is_none() throws Exception {
    ReuseScore all = new ReuseScore();
    Map<String, ReuseScore> byCategory = new TreeMap<>();
    for (Path folder :
        new ArticleSetReader(Optional.empty())
            .folders(Path.of(System.getProperty("crossread.reuse")))) {
      String category = folder.getFileName().toString().replaceFirst("--.*", "");
      List<Run> truth = cases(folder);
      List<Run> found = runs(folder);
      byCategory.computeIfAbsent(category, c -> new ReuseScore()).add(truth, found);
      all.add(truth, found);
    }
    byCategory.forEach((category, score) -> LOG.info(() -> category + ": " + score));
    LOG.info(() -> "all: " + all);

    assertThat(all.plagdet()).isGreaterThan(best("reuse.plagdet") - ROUNDING);
    assertThat(byCategory.get(UNRELATED).runs()).isZero();
  }

  @Test
  @EnabledIfSystemProperty(named = "crossread.stories", matches = ".+")
  void what_outlets_disagree_on_is_found_as_well_as_ever() throws Exception {
    DisagreementScore score = new DisagreementScore();
    for (Path folder :
        new ArticleSetReader(Optional.empty())
            .folders(Path.of(System.getProperty("crossread.stories")))) {
      score.add(folder);
    }
    LOG.info(score::toString);

    assertThat(score.recall()).isGreaterThan(best("disagreements.recall") - ROUNDING);
    assertThat(score.precision()).isGreaterThan(best("disagreements.precision") - ROUNDING);
    assertThat(score.friends()).isZero();
  }

  /** The first thing that anybody tries: two articles of one sentence each. */
  @Test
  @EnabledIfSystemProperty(named = "crossread.edits", matches = ".+")
  void a_sentence_is_found_again_as_its_author_revised_it() throws Exception {
    List<Revision> revisions = revisions();
    long found =
        revisions.stream()
            .map(Revision::texts)
            .filter(texts -> Alignment.of(texts).stream().anyMatch(Passage::isShared))
            .count();
    LOG.info(() -> "revised sentences found again: " + found + " of " + revisions.size());

    assertThat(found / (double) revisions.size()).isGreaterThanOrEqualTo(best("edits.found"));
  }

  @Test
  @EnabledIfSystemProperty(named = "crossread.edits", matches = ".+")
  void words_are_marked_as_a_reader_marks_them() throws Exception {
    EditScore score = new EditScore();
    revisions().forEach(score::add);
    LOG.info(score::toString);

    assertThat(score.f1()).isGreaterThan(best("edits.tokens.f1") - ROUNDING);
    assertThat(score.exact()).isGreaterThan(best("edits.exact") - ROUNDING);
  }

  private static List<Revision> revisions() throws IOException {
    return Revisions.read(Path.of(System.getProperty("crossread.edits"), "arxivedits-dev.json"));
  }

  @Test
  @EnabledIfSystemProperty(named = "crossread.propositions", matches = ".+")
  void propositions_are_found_in_other_articles_as_well_as_ever() throws Exception {
    PropositionScore score = new PropositionScore();
    for (Path folder :
        new ArticleSetReader(Optional.empty())
            .folders(Path.of(System.getProperty("crossread.propositions")))) {
      score.add(folder);
    }
    LOG.info(score::toString);

    assertThat(score.balanced()).isGreaterThan(best("propositions.balanced") - ROUNDING);
    assertThat(score.f1()).isGreaterThan(best("propositions.f1") - ROUNDING);
  }

  private static List<Run> cases(Path folder) throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve("cases.tsv"))) {
      return lines
          .filter(line -> !line.isBlank())
          .map(line -> Stream.of(line.split("\t", -1)).mapToInt(Integer::parseInt).toArray())
          .map(row -> new Run(new Span(row[0], row[1]), new Span(row[2], row[3])))
          .toList();
    }
  }

  private static List<Run> runs(Path folder) throws Exception {
    ArticleSet set = new ArticleSetReader(Optional.empty()).read(folder);
    List<ArticleText> texts = new TextAnalyzer().analyze(set);
    return new RunFinder(texts).runs("a", "b");
  }
}
