package io.github.crossread.collation;

import io.github.crossread.alignment.carried.CarriedParts;
import io.github.crossread.alignment.reading.Bead;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.article.ArticleSet;
import io.github.crossread.article.Role;
import io.github.crossread.collation.disagreement.DisagreementCollator;
import io.github.crossread.collation.name.NameCollator;
import io.github.crossread.collation.name.SameNames;
import io.github.crossread.collation.quotation.QuotationCollator;
import io.github.crossread.collation.voice.LeaningCollator;
import io.github.crossread.collation.voice.VoiceCollator;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Lays the articles side by side: what each outlet added, omitted, reworded and moved. */
public final class Collator {

  /**
   * Returns the collation of a set.
   *
   * @param set the set
   * @param texts its articles in sentences, in the order of the set
   * @param passages its passages
   * @param carried which parts of its sentences other articles carry
   * @param asked what a reader is asked, and has put right
   */
  public Collation collate(
      ArticleSet set,
      List<ArticleText> texts,
      List<Passage> passages,
      CarriedParts carried,
      Asked asked) {
    PassagesOfSentences passagesOf = new PassagesOfSentences(passages);
    Expectation expectation = new Expectation(set, texts, passages, passagesOf);
    PartCollator parts = new PartCollator(set, texts, passages, passagesOf, carried);
    List<OutletView> outlets =
        texts.stream().map(text -> view(text, passages, passagesOf, expectation, parts)).toList();
    PairCollator pairCollator = new PairCollator(texts);
    List<Pair> pairs = pairs(texts, pairCollator);
    Corrections corrections = new Corrections(asked.corrections(), texts);
    List<Credit> credits =
        corrections.ofCredits(new CreditCollator(texts, pairs, pairCollator).collate());
    SameNames sameNames = new SameNames(texts, corrections.names());
    NameCollator names = new NameCollator(texts, corrections.names(), sameNames);
    Collation collation =
        new Collation(
            set,
            texts,
            passages,
            passagesOf,
            carried,
            expectation,
            outlets,
            pairs,
            new QuotationCollator(set, texts, passagesOf, sameNames).collate(),
            names.collate(),
            corrections.of(new DisagreementCollator(texts).collate(passages, passagesOf)),
            new VoiceCollator(texts, sameNames).collate(),
            new LeaningCollator(texts, sameNames).collate(),
            credits,
            new VersionFinder(texts, passages).find(),
            asked.questions(),
            corrections.corrected(name -> names.isPrinted(name) || sameNames.isHeard(name)),
            List.of());
    return collation.with(new FindingFinder(collation).find());
  }

  private static OutletView view(
      ArticleText text,
      List<Passage> passages,
      PassagesOfSentences passagesOf,
      Expectation expectation,
      PartCollator parts) {
    String article = text.article().id();
    boolean comparable = expectation.isComparable(article);
    List<Passage> own = passages.stream().filter(p -> comparable && isOwn(article, p)).toList();
    List<Passage> lacking =
        passages.stream().filter(p -> expectation.isLacking(article, p)).toList();
    List<Passage> shared =
        passages.stream().filter(p -> p.isShared() && p.reading(article).isPresent()).toList();
    return new OutletView(
        article,
        only(own, passage -> passage.near().isEmpty()),
        only(own, passage -> !passage.near().isEmpty()),
        only(lacking, passage -> passage.near(article).isEmpty()),
        only(lacking, passage -> passage.near(article).isPresent()),
        comparable ? parts.added(text) : List.of(),
        comparable ? parts.omitted(article) : List.of(),
        shared.stream().flatMap(p -> rewordings(p, article, passagesOf).stream()).toList(),
        only(shared, passage -> passage.reading(article).orElseThrow().moved()),
        shares(text, passagesOf));
  }

  private static boolean isOwn(String article, Passage passage) {
    return !passage.isShared() && !passage.isLoneHeadline() && passage.reading(article).isPresent();
  }

  private static List<Passage> only(List<Passage> passages, Predicate<Passage> isSo) {
    return passages.stream().filter(isSo).toList();
  }

  /**
   * Returns what is in other words than the base, but for sentences that are all closer to another
   * base; of the base itself, what is in other words than all others.
   */
  private static List<Rewording> rewordings(
      Passage passage, String article, PassagesOfSentences passagesOf) {
    Reading reading = passage.reading(article).orElseThrow();
    List<Bead> beads = reading.isBase() ? passage.ofBase() : reading.beads();
    return beads.stream()
        .filter(bead -> bead.relation() == Relation.REWORDED)
        .filter(bead -> bead.sentences().stream().anyMatch(s -> isReworded(s, passagesOf)))
        .map(bead -> new Rewording(passage, bead))
        .toList();
  }

  private static boolean isReworded(Sentence sentence, PassagesOfSentences passagesOf) {
    return passagesOf.isReworded(sentence);
  }

  private static Shares shares(ArticleText text, PassagesOfSentences passagesOf) {
    Map<Relation, Integer> sentences = new EnumMap<>(Relation.class);
    Map<Relation, Integer> words = new EnumMap<>(Relation.class);
    int onlyHere = 0;
    int onlyHereWords = 0;
    for (Sentence sentence : text.aligned()) {
      Optional<Relation> relation = passagesOf.relation(sentence);
      if (relation.isPresent()) {
        sentences.merge(relation.get(), 1, Integer::sum);
        words.merge(relation.get(), sentence.words(), Integer::sum);
      } else if (sentence.role() != Role.HEADLINE) {
        onlyHere++;
        onlyHereWords += sentence.words();
      }
    }
    return new Shares(sentences, words, onlyHere, onlyHereWords);
  }

  private static List<Pair> pairs(List<ArticleText> texts, PairCollator collator) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        pairs.add(collator.pair(texts.get(i), texts.get(j)));
      }
    }
    return pairs;
  }
}
