package io.github.crossread.document;

import io.github.crossread.alignment.reading.Grounds;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.document.Compared.Version;
import io.github.crossread.document.DocumentBlock.State;
import io.github.crossread.report.Composition;
import io.github.crossread.report.Wording;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays the readings of each statement beneath each other. */
final class StatementComposer {

  /** So many words that both have are named, for an unsure match. */
  private static final int MOST_WORDS = 4;

  private final Composition composition;
  private final Wording wording;
  private final PairToJudgeComposer questions;

  StatementComposer(Composition composition) {
    this.composition = composition;
    this.wording = composition.wording();
    this.questions = new PairToJudgeComposer(composition);
  }

  /** Returns a statement in all its wordings; nothing where there is only one. */
  Optional<Compared> compose(Passage passage) {
    List<Reading> unsure = new ArrayList<>();
    List<List<Reading>> versions = new ArrayList<>();
    for (Reading reading : passage.readings()) {
      if (Carriers.state(passage, reading) == State.PERHAPS) {
        unsure.add(reading);
      } else {
        add(versions, reading, passage);
      }
    }
    if (versions.size() + unsure.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Compared(
            passage.id(),
            versions.stream().map(version -> version(version, versions)).toList(),
            unsure.stream().map(reading -> unsure(reading, passage)).toList()));
  }

  private static void add(List<List<Reading>> versions, Reading reading, Passage passage) {
    versions.stream()
        .filter(v -> passage.wordings().areClose(v.get(0).article(), reading.article()))
        .findFirst()
        .ifPresentOrElse(
            version -> version.add(reading), () -> versions.add(new ArrayList<>(List.of(reading))));
  }

  private Version version(List<Reading> version, List<List<Reading>> versions) {
    List<Sentence> others =
        versions.stream()
            .filter(other -> other != version)
            .flatMap(List::stream)
            .flatMap(reading -> reading.sentences().stream())
            .toList();
    Reading first = version.get(0);
    String who = String.join(wording.of("list.comma"), version.stream().map(this::outlet).toList());
    return new Version(
        first.article(),
        who,
        others.isEmpty()
            ? new OwnWords(first.sentences()).whole(text(first))
            : new OwnWords(others).whole(text(first)),
        "",
        Optional.empty());
  }

  private Version unsure(Reading reading, Passage passage) {
    return new Version(
        reading.article(),
        outlet(reading),
        new OwnWords(passage.base().sentences()).whole(text(reading)),
        reading.grounds().map(this::why).orElse(""),
        Optional.of(questions.of(passage.base().compared(), reading.compared())));
  }

  private static Sentence text(Reading reading) {
    return Sentence.joined(reading.sentences());
  }

  private String outlet(Reading reading) {
    String places =
        String.join(
            wording.of("list.comma"),
            reading.sentences().stream().map(s -> Integer.toString(s.place())).toList());
    return wording.of("compared.outlet", composition.shortName(reading.article()), places);
  }

  private String why(Grounds grounds) {
    if (grounds.judged()) {
      return wording.of("compared.judged");
    }
    List<String> words =
        Stream.of(grounds.names(), grounds.numbers(), grounds.words())
            .flatMap(List::stream)
            .distinct()
            .limit(MOST_WORDS)
            .toList();
    return words.isEmpty()
        ? wording.of("compared.unsure")
        : wording.of("compared.why", String.join(wording.of("list.comma"), words));
  }
}
