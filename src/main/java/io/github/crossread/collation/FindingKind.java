package io.github.crossread.collation;

import java.util.stream.Stream;

/** What a finding tells, in the order of weight. */
public enum FindingKind {
  /** Outlets print one text. */
  ONE_TEXT(Finding.OneText.class),
  /** An outlet's articles are versions of one. */
  VERSION(Finding.Revised.class),
  /** An agency's text runs without its name. */
  MISSING_CREDIT(Finding.MissingCredit.class),
  /** Outlets share a rare spelling. */
  SHARED_SPELLING(Finding.RareSpelling.class),
  /** One thing told so that not both can be right. */
  DISAGREEMENT(Finding.Disagreeing.class),
  /** A word stands in the place of one that says otherwise. */
  CHANGED_SENSE(Finding.ChangedSense.class),
  /** The same words are given to two people. */
  OTHER_SPEAKER(Finding.OtherSpeaker.class),
  /** Quoted words were altered. */
  ALTERED_QUOTATION(Finding.AlteredQuotation.class),
  /** A quotation is the same, and who said it is told in other words. */
  ATTRIBUTION(Finding.OtherAttribution.class),
  /** People whom one outlet quotes, and no other names. */
  VOICE(Finding.AloneHeard.class),
  /** What one outlet opens with stands near another's end, or is left out. */
  PLACE(Finding.OfPlace.class),
  /** Statements of one outlet only. */
  ADDED(Finding.Added.class),
  /** Passages that outlets leave out. */
  OMITTED(Finding.Omitted.class),
  /** A quotation is cut or told. */
  QUOTATION(Finding.CutQuotation.class),
  /** How much all have in common, where that is nothing, or nothing else was found. */
  IN_ALL(Finding.OfAll.class);

  private final Class<? extends Finding> finding;

  FindingKind(Class<? extends Finding> finding) {
    this.finding = finding;
  }

  static FindingKind of(Class<? extends Finding> finding) {
    return Stream.of(values())
        .filter(kind -> kind.finding.isAssignableFrom(finding))
        .findFirst()
        .orElseThrow();
  }
}
