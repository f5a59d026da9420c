package io.github.crossread.collation;

import io.github.crossread.article.ByHand;
import io.github.crossread.article.Correction;
import io.github.crossread.article.Correction.KnownCredit;
import io.github.crossread.article.Correction.LineRole;
import io.github.crossread.article.Correction.NamePair;
import io.github.crossread.article.Correction.NoDisagreement;
import io.github.crossread.article.Judgement.Quoted;
import io.github.crossread.collation.Collation.Corrected;
import io.github.crossread.collation.disagreement.Disagreement;
import io.github.crossread.collation.disagreement.Disagreement.Telling;
import io.github.crossread.collation.name.NamesByHand;
import io.github.crossread.language.Language;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

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
          given.stream().filter(one -> isAgainst(one, disagreement)).toList();
      used.addAll(against);
      if (against.isEmpty()) {
        left.add(disagreement);
      }
    }
    return left;
  }

  private boolean isAgainst(Correction one, Disagreement disagreement) {
    if (one instanceof NoDisagreement none) {
      return tells(disagreement, none.a()) && tells(disagreement, none.b());
    }
    return one instanceof NamePair pair && !pair.one() && spells(disagreement, pair);
  }

  /** Whether it is about how a name is spelled, where these are two. */
  private boolean spells(Disagreement disagreement, NamePair pair) {
    return disagreement.kind() == Disagreement.Kind.NAME
        && disagreement.tellings().stream()
            .allMatch(telling -> isOf(telling, pair.a()) || isOf(telling, pair.b()))
        && disagreement.tellings().stream().anyMatch(telling -> isOf(telling, pair.a()))
        && disagreement.tellings().stream().anyMatch(telling -> isOf(telling, pair.b()));
  }

  private boolean isOf(Telling telling, String name) {
    return names().isOf(name, telling.sentence(), telling.words());
  }

  /** Returns which names are those of one, and which of two. */
  NamesByHand names() {
    List<NamePair> pairs =
        given.stream().filter(NamePair.class::isInstance).map(NamePair.class::cast).toList();
    return new NamesByHand(pairs, Language.of(texts.get(0).language()));
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

  /**
   * Returns all, in the order in which they were given, once all is obeyed.
   *
   * @param isName whether something is a name that an article prints
   */
  List<Corrected> corrected(Predicate<String> isName) {
    return given.stream().map(one -> new Corrected(one, isUsed(one, isName))).toList();
  }

  private boolean isUsed(Correction one, Predicate<String> isName) {
    boolean names = one instanceof NamePair pair && isName.test(pair.a()) && isName.test(pair.b());
    return one instanceof LineRole line ? isThere(line) : names || used.contains(one);
  }

  private boolean isThere(LineRole line) {
    return texts.stream()
        .filter(text -> text.article().id().equals(line.line().article()))
        .flatMap(text -> text.article().blocks().stream())
        .anyMatch(block -> ByHand.opens(block, line.line()));
  }
}
