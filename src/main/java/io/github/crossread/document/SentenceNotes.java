package io.github.crossread.document;

import io.github.crossread.alignment.reading.Near;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.collation.OutletView;
import io.github.crossread.collation.PassagePart;
import io.github.crossread.document.Annotated.Kind;
import io.github.crossread.document.Annotated.Note;
import io.github.crossread.document.DocumentBlock.State;
import io.github.crossread.report.Composition;
import io.github.crossread.report.Wording;
import io.github.crossread.report.marked.StyledText;
import io.github.crossread.report.marked.StyledText.Style;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says in short what the others have of a sentence. */
final class SentenceNotes {

  /** So much of another's words is shown, in chars. */
  private static final int LONGEST = 80;

  private final Composition composition;
  private final Wording wording;
  private final OutletNames names;

  SentenceNotes(Composition composition, OutletNames names) {
    this.composition = composition;
    this.wording = composition.wording();
    this.names = names;
  }

  /** Returns a sentence whose own words are marked: those that no other has of its statements. */
  StyledText own(Sentence sentence) {
    List<Sentence> others = new ArrayList<>();
    for (Passage passage : composition.passagesOf().of(sentence)) {
      passage.readings().stream()
          .filter(reading -> !reading.article().equals(sentence.article()))
          .forEach(reading -> others.addAll(reading.sentences()));
    }
    return new OwnWords(others).whole(sentence);
  }

  List<Note> of(Sentence sentence, Kind kind, OutletView view) {
    List<Passage> passages = composition.passagesOf().of(sentence);
    List<Note> notes = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.isShared()) {
        notes.add(shared(passage, sentence, kind));
        notes.addAll(leftOut(passage, sentence, view));
      }
    }
    return notes;
  }

  /** Who has it, and how, in one line; whose words are others, with these in short. */
  private Note shared(Passage passage, Sentence sentence, Kind kind) {
    String here = sentence.article();
    Reading reading = passage.reading(here).orElseThrow();
    boolean unsureHere = Carriers.state(passage, reading) == State.PERHAPS;
    List<String> sure = new ArrayList<>();
    List<String> perhaps = new ArrayList<>();
    for (String other : passage.wordings().others(here, Relation.REWORDED)) {
      Reading theirs = passage.reading(other).orElseThrow();
      boolean unsure = unsureHere || Carriers.state(passage, theirs) == State.PERHAPS;
      (unsure ? perhaps : sure).add(other);
    }
    List<String> who = new ArrayList<>();
    add(who, "note.same", passage.wordings().others(here, Relation.VERBATIM));
    add(who, "note.style", passage.wordings().others(here, Relation.RESTYLED));
    add(who, "note.perhaps", perhaps);
    add(who, "note.also", sure);
    if (reading.moved() && reading.compared().equals(sentence)) {
      who.add(0, wording.of("note.moved"));
    }
    Optional<StyledText> words =
        kind == Kind.OTHER && !sure.isEmpty()
            ? words(sure.get(0), passage, sentence)
            : Optional.empty();
    return new Note(
        String.join(wording.of("list.semicolon"), who) + (words.isPresent() ? ":" : ""),
        words.orElse(StyledText.plain("")),
        Optional.of(passage.id()));
  }

  private void add(List<String> who, String key, List<String> outlets) {
    if (!outlets.isEmpty()) {
      who.add(wording.of(key, names.of(outlets)));
    }
  }

  /** Another's words in short, if there are some that this sentence has not. */
  private static Optional<StyledText> words(String outlet, Passage passage, Sentence here) {
    Sentence first = passage.reading(outlet).orElseThrow().compared();
    StyledText words = new OwnWords(List.of(here)).inShort(first, LONGEST);
    return Optional.of(words)
        .filter(text -> text.runs().stream().anyMatch(r -> r.style() == Style.ONLY_HERE));
  }

  private List<Note> leftOut(Passage passage, Sentence sentence, OutletView view) {
    if (!passage.reading(sentence.article()).orElseThrow().compared().equals(sentence)) {
      return List.of();
    }
    return view.omittedParts().stream()
        .filter(part -> part.passage().id().equals(passage.id()))
        .map(this::leftOut)
        .toList();
  }

  private Note leftOut(PassagePart part) {
    String lead = wording.of("note.leavesOut", composition.shortName(part.article()));
    String words = OutletNames.cut(part.part().text(), LONGEST);
    return new Note(lead, StyledText.plain(words), Optional.of(part.passage().id()));
  }

  /** Returns the sentence of another outlet that is closest to one that is perhaps only here. */
  Optional<Sentence> closest(Sentence sentence) {
    return composition.passagesOf().of(sentence).stream()
        .flatMap(passage -> passage.near().stream())
        .max(Comparator.comparingDouble(Near::probability))
        .map(Near::sentence);
  }

  /** Returns in words which sentence is close. */
  String close(Sentence close) {
    return wording.of("note.near", composition.shortName(close.article()), close.place());
  }
}
