package io.github.crossread.collation.quotation;

import io.github.crossread.collation.quotation.Quotation.Version;
import io.github.crossread.text.utterance.Utterance;
import java.util.List;
import java.util.Optional;

/** Makes the versions of a quotation beside one base. */
final class VersionMaker {

  private final Speeches speeches;
  private final QuotedElsewhere elsewhere;
  private final Speakers speakers;
  private final List<Utterance> base;
  private final Speech speech;

  VersionMaker(
      Speeches speeches, QuotedElsewhere elsewhere, Speakers speakers, List<Utterance> base) {
    this.speeches = speeches;
    this.elsewhere = elsewhere;
    this.speakers = speakers;
    this.base = base;
    this.speech = speeches.of(base);
  }

  Version base() {
    return version(base, Difference.BASE, Optional.empty(), false);
  }

  /** Returns the version of an outlet, if what it quotes is the base's quotation. */
  Optional<Version> version(List<Utterance> utterances) {
    SpeechComparison comparison = SpeechComparison.of(speech, speeches.of(utterances));
    Difference difference = comparison.difference(elsewhere.has(utterances, comparison.missing()));
    boolean otherSpeaker = speakers.differ(base.get(0), utterances.get(0));
    // Two who say nearly the same, or a person and a letter, have not altered each other's words.
    boolean other =
        difference == Difference.ALTERED
            && (otherSpeaker || isGivenOtherwise(base.get(0), utterances.get(0)));
    return comparison.isOne() && !other
        ? Optional.of(version(utterances, difference, Optional.of(comparison), otherSpeaker))
        : Optional.empty();
  }

  /** Returns the version of an outlet that says it in other words, unless somebody else does. */
  Optional<Version> reworded(Utterance utterance) {
    if (speakers.differ(base.get(0), utterance)) {
      return Optional.empty();
    }
    List<Utterance> other = List.of(utterance);
    SpeechComparison comparison = SpeechComparison.of(speech, speeches.of(other));
    return Optional.of(version(other, Difference.REWORDED, Optional.of(comparison), false));
  }

  private Version version(
      List<Utterance> utterances,
      Difference difference,
      Optional<SpeechComparison> comparison,
      boolean otherSpeaker) {
    Speech words = speeches.of(utterances);
    return new Version(
        utterances.get(0).article(),
        words.parts(0, words.size()),
        difference,
        comparison.map(SpeechComparison::counterparts).orElse(List.of()),
        comparison
            .filter(c -> difference != Difference.REWORDED)
            .map(SpeechComparison::changes)
            .orElse(List.of()),
        speakers.of(utterances.get(0)),
        utterances.get(0).attribution().words(),
        otherSpeaker);
  }

  private static boolean isGivenOtherwise(Utterance a, Utterance b) {
    return (a.speaker().isPresent() && b.attribution().isSomethingElse())
        || (b.speaker().isPresent() && a.attribution().isSomethingElse());
  }
}
