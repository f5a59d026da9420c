package io.github.crossread.collation;

import io.github.crossread.alignment.carried.CarriedParts;
import io.github.crossread.alignment.judged.Judged;
import io.github.crossread.alignment.judged.Question;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.Correction;
import io.github.crossread.collation.disagreement.Disagreement;
import io.github.crossread.collation.name.Name;
import io.github.crossread.collation.quotation.Quotation;
import io.github.crossread.collation.voice.Leaning;
import io.github.crossread.collation.voice.Voice;
import io.github.crossread.text.ArticleText;
import java.util.List;

/**
 * The article set laid side by side.
 *
 * @param set the set
 * @param texts its articles in sentences, in the order of the set
 * @param passages all passages, in the order of the matrix
 * @param passagesOf in which of them each sentence stands
 * @param carried which parts of its sentences other articles carry
 * @param expectation what is expected of each outlet
 * @param outlets a view for each article, in the order of the set
 * @param pairs one for each two articles, in the order of the set
 * @param quotations quotations that two or more outlets have, in the order of their bases
 * @param names persons, places and institutions in all forms of their names
 * @param disagreements what outlets tell so that not both can be right, the most certain first
 * @param voices who is heard in which outlet, named ones first
 * @param leanings which outlets have single facts from which media, as they say
 * @param credits whom each article names as its source, in the order of the set
 * @param versions articles of one outlet that are versions of one article
 * @param questions the pairs of sentences that a reader is best asked about, what most hangs on
 *     first
 * @param corrections what was put right by hand, in the order in which it was given
 * @param findings what is to be told first, in order of weight
 */
public record Collation(
    ArticleSet set,
    List<ArticleText> texts,
    List<Passage> passages,
    PassagesOfSentences passagesOf,
    CarriedParts carried,
    Expectation expectation,
    List<OutletView> outlets,
    List<Pair> pairs,
    List<Quotation> quotations,
    List<Name> names,
    List<Disagreement> disagreements,
    List<Voice> voices,
    List<Leaning> leanings,
    List<Credit> credits,
    List<Versions> versions,
    List<Question> questions,
    List<Corrected> corrections,
    List<Finding> findings) {

  /**
   * A set of more articles is large. Left out of it are the parts of sentences that outlets add and
   * omit, since each would be sought in all articles; and wherever all others would be listed with
   * each outlet, reading or part, those lists.
   */
  private static final int LARGE = 50;

  /**
   * A correction by hand, and whether there was anything to correct.
   *
   * @param given as the reader gave it
   * @param used whether it fits the articles as they are
   */
  public record Corrected(Correction given, boolean used) {}

  /** Copies the lists. */
  public Collation {
    texts = List.copyOf(texts);
    passages = List.copyOf(passages);
    outlets = List.copyOf(outlets);
    pairs = List.copyOf(pairs);
    quotations = List.copyOf(quotations);
    names = List.copyOf(names);
    disagreements = List.copyOf(disagreements);
    voices = List.copyOf(voices);
    leanings = List.copyOf(leanings);
    credits = List.copyOf(credits);
    versions = List.copyOf(versions);
    questions = List.copyOf(questions);
    corrections = List.copyOf(corrections);
    findings = List.copyOf(findings);
  }

  /** Returns whether the set has so many articles that less is told of it. */
  public boolean isLarge() {
    return isLarge(set);
  }

  static boolean isLarge(ArticleSet set) {
    return set.articles().size() > LARGE;
  }

  /** Returns what a reader judged of the set, in the order in which it was given. */
  public List<Judged> judged() {
    return carried.answers().judgements().judged();
  }

  /** Returns the findings of a kind, in their order. */
  public <F extends Finding> List<F> findings(Class<F> kind) {
    return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Returns this with what is to be told of it first. */
  Collation with(List<Finding> newFindings) {
    return new Collation(
        set,
        texts,
        passages,
        passagesOf,
        carried,
        expectation,
        outlets,
        pairs,
        quotations,
        names,
        disagreements,
        voices,
        leanings,
        credits,
        versions,
        questions,
        corrections,
        newFindings);
  }
}
