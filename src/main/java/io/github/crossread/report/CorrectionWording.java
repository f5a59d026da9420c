package io.github.crossread.report;

import io.github.crossread.article.Correction;
import io.github.crossread.article.Correction.KnownCredit;
import io.github.crossread.article.Correction.LineRole;
import io.github.crossread.article.Correction.NamePair;
import io.github.crossread.article.Correction.NoDisagreement;
import io.github.crossread.article.Judgement.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says what was put right by hand. */
public final class CorrectionWording {

  private final Composition composition;
  private final Wording wording;

  /** Makes a wording for a report. */
  public CorrectionWording(Composition composition) {
    this.composition = composition;
    this.wording = composition.wording();
  }

  /** Returns a sentence with its reason for each correction of a kind that was used. */
  public List<String> used(Predicate<Correction> isOfKind) {
    return given(true).filter(isOfKind).map(one -> sentence("judged.reason", one)).toList();
  }

  /** Returns a sentence for each correction that fits nothing any more. */
  List<String> unfit() {
    return given(false).map(one -> sentence("corrected.unfit", one)).toList();
  }

  /** Returns whose text an article has, if a reader says so. */
  Optional<String> source(String article) {
    return given(true)
        .filter(KnownCredit.class::isInstance)
        .map(KnownCredit.class::cast)
        .filter(known -> known.article().equals(article))
        .map(KnownCredit::source)
        .findFirst();
  }

  private Stream<Correction> given(boolean used) {
    return composition.collation().corrections().stream()
        .filter(corrected -> corrected.used() == used)
        .map(corrected -> corrected.given());
  }

  private String sentence(String key, Correction correction) {
    return wording.of(key, said(correction), correction.reason());
  }

  private String said(Correction correction) {
    if (correction instanceof LineRole line) {
      Quoted words = line.line();
      return wording.of(
          "corrected." + line.role(), composition.shortName(words.article()), words.words());
    }
    if (correction instanceof KnownCredit credit) {
      return wording.of(
          "corrected.credit", composition.shortName(credit.article()), credit.source());
    }
    if (correction instanceof NamePair pair) {
      String key = pair.one() ? "corrected.oneName" : "corrected.twoNames";
      return wording.of(key, pair.a(), pair.b());
    }
    NoDisagreement none = (NoDisagreement) correction;
    return wording.of(
        "corrected.disagreement",
        composition.shortName(none.a().article()),
        none.a().words(),
        composition.shortName(none.b().article()),
        none.b().words());
  }
}
