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
  /** People whom one outlet quotes, and no other names. */
  VOICE(Finding.AloneHeard.class),
  /** What one outlet opens with stands near another's end. */
  PLACE(Finding.Buried.class),
  /** What several texts carry, others leave out. */
  OMITTED(Finding.LeftOut.class),
  /** Nothing of all this was found, or nothing in common. */
  NOTHING(Finding.OfAll.class);

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
