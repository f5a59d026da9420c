package io.github.crossread.collation;

import io.github.crossread.article.ByHand;
import io.github.crossread.article.Correction;
import io.github.crossread.article.Correction.KnownCredit;
import io.github.crossread.article.Correction.LineRole;
import io.github.crossread.article.Correction.NoDisagreement;
import io.github.crossread.article.Judgement.Quoted;
import io.github.crossread.collation.Collation.Corrected;
import io.github.crossread.collation.disagreement.Disagreement;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Obeys what was put right by hand, and notes what there was to put right. */
final class Corrections {

  private final List<Correction> given;
  private final List<ArticleText> texts;
  private final Set<Correction> used = new HashSet<>();

  Corrections(List<Correction> given, List<ArticleText> texts) {
    this.given = given;
    this.texts = texts;
  }

  /** Returns disagreements but for those that are none. */
  List<Disagreement> of(List<Disagreement> disagreements) {
    List<Disagreement> left = new ArrayList<>();
    for (Disagreement disagreement : disagreements) {
      List<Correction> against =
          given.stream()
              .filter(NoDisagreement.class::isInstance)
              .filter(one -> isMeant((NoDisagreement) one, disagreement))
              .toList();
      used.addAll(against);
      if (against.isEmpty()) {
        left.add(disagreement);
      }
    }
    return left;
  }

  private static boolean isMeant(NoDisagreement one, Disagreement disagreement) {
    return tells(disagreement, one.a()) && tells(disagreement, one.b());
  }

  private static boolean tells(Disagreement disagreement, Quoted quoted) {
    return disagreement.tellings().stream()
        .filter(telling -> telling.article().equals(quoted.article()))
        .anyMatch(telling -> opens(telling.sentence(), quoted.words()));
  }

  private static boolean opens(Sentence sentence, String words) {
    String folded = words.toLowerCase(Locale.ROOT);
    return sentence.text().toLowerCase(Locale.ROOT).startsWith(folded)
        || sentence.statement().toLowerCase(Locale.ROOT).startsWith(folded);
  }

  /** Returns credits but for those whose lack is no fault, for their source is known. */
  List<Credit> ofCredits(List<Credit> credits) {
    return credits.stream().map(this::known).toList();
  }

  private Credit known(Credit credit) {
    List<String> unknown =
        credit.copies().stream().filter(article -> sources(article).isEmpty()).toList();
    List<Correction> own = sources(credit.article());
    if (credit.isMissing()) {
      used.addAll(own);
      credit.copies().forEach(article -> used.addAll(sources(article)));
    }
    return own.isEmpty() ? credit.with(unknown) : credit.known();
  }

  private List<Correction> sources(String article) {
    return given.stream()
        .filter(one -> one instanceof KnownCredit known && known.article().equals(article))
        .toList();
  }

  /** Returns all, in the order in which they were given, once all is obeyed. */
  List<Corrected> corrected() {
    return given.stream().map(one -> new Corrected(one, isUsed(one))).toList();
  }

  private boolean isUsed(Correction one) {
    return one instanceof LineRole line ? isThere(line) : used.contains(one);
  }

  private boolean isThere(LineRole line) {
    return texts.stream()
        .filter(text -> text.article().id().equals(line.line().article()))
        .flatMap(text -> text.article().blocks().stream())
        .anyMatch(block -> ByHand.opens(block, line.line()));
  }
}
