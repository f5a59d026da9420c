package io.github.crossread;

import io.github.crossread.alignment.carried.CarriedParts;
import io.github.crossread.alignment.group.Grouper;
import io.github.crossread.alignment.judged.Answers;
import io.github.crossread.alignment.judged.Judgements;
import io.github.crossread.alignment.judged.Question;
import io.github.crossread.alignment.judged.QuestionFinder;
import io.github.crossread.alignment.match.Match;
import io.github.crossread.alignment.match.Matcher;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.PassageMaker;
import io.github.crossread.alignment.term.SetView;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.ByHand;
import io.github.crossread.article.UnclearNameException;
import io.github.crossread.collation.Asked;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Collator;
import io.github.crossread.reader.ArticleSetReader;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Report;
import io.github.crossread.report.ReportComposer;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.TextAnalyzer;
import io.github.crossread.text.TooLongException;
import io.github.crossread.text.token.Sentence;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The steps from a folder of articles to a report. Safe to use from several threads at once. */
public final class Comparison {

  private final Options options;
  private final TextAnalyzer analyzer = new TextAnalyzer();

  /** Makes a comparison with the user's options. */
  public Comparison(Options options) {
    this.options = options;
  }

  /**
   * Compares the articles of one set.
   *
   * @param folder the folder that holds them
   * @return the findings as a document
   * @throws InputException if the articles can't be used; its message says which, where, and what
   *     to do
   */
  public Report compare(Path folder) throws InputException {
    ArticleSetReader reader = new ArticleSetReader(options.encoding(), options.agencies());
    ArticleSet asRead = asChosen(reader.read(folder));
    ByHand byHand = reader.byHand(folder, asRead);
    try {
      return compare(byHand.in(asRead), byHand);
    } catch (TooLongException e) {
      throw InputException.in(folder.resolve(e.file()), e.getMessage());
    }
  }

  /**
   * Compares articles that were read elsewhere, of which a reader says nothing by hand.
   *
   * @return the findings as a document
   * @throws TooLongException if an article is longer than what is compared
   */
  public Report compare(ArticleSet set) {
    return compare(set, ByHand.NOTHING);
  }

  private Report compare(ArticleSet set, ByHand byHand) {
    List<ArticleText> texts = analyzer.analyze(set);
    SetView sentences = new SetView(texts);
    Judgements judged = Judgements.of(byHand.judgements(), texts);
    Answers answers = new Answers(judged, sentences);
    List<Match> likely = Matcher.FITTED.matches(sentences);
    List<List<Sentence>> groups = Grouper.groups(sentences, likely, answers);
    List<Match> matches = answers.matches(likely);
    CarriedParts carried = new CarriedParts(sentences, texts, answers);
    List<Passage> passages =
        new PassageMaker(texts, set.reference()).passages(sentences, matches, groups, carried);
    List<Question> questions = new QuestionFinder(sentences, matches, groups, answers).find();
    Collation collation =
        new Collator()
            .collate(set, texts, passages, carried, new Asked(questions, byHand.corrections()));
    return new ReportComposer().compose(collation, options.created(), options.reportLanguage());
  }

  private ArticleSet asChosen(ArticleSet set) throws InputException {
    Optional<String> reference = Optional.empty();
    if (options.reference().isPresent()) {
      reference = Optional.of(referenceIn(set, options.reference().get()));
    }
    ArticleSet chosen = set.with(reference, options.quorum(), options.language());
    refuseQuorumOfMore(chosen);
    return chosen;
  }

  private static void refuseQuorumOfMore(ArticleSet set) throws InputException {
    int others = set.articles().size() - 1;
    if (set.quorum().orElse(1) > others) {
      throw new InputException(
          "The quorum is "
              + set.quorum().orElseThrow()
              + ", but in the set "
              + set.id()
              + " no more than "
              + others
              + (others == 1 ? " other" : " others")
              + " can have what an article lacks. Set <quorum> (-Dcrossread.quorum, or \"quorum\""
              + " in its set.yaml) to "
              + (others == 1 ? "1" : "1 to " + others)
              + ".");
    }
  }

  private static String referenceIn(ArticleSet set, String name) throws InputException {
    try {
      return set.one(name).id();
    } catch (UnclearNameException e) {
      throw new InputException("The reference " + e.getMessage());
    }
  }
}
