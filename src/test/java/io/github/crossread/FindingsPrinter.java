package io.github.crossread;

import io.github.crossread.alignment.edit.Edit;
import io.github.crossread.alignment.reading.Bead;
import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.alignment.reading.Relation;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Credit;
import io.github.crossread.collation.OutletView;
import io.github.crossread.collation.Rewording;
import io.github.crossread.collation.Shares;
import io.github.crossread.collation.disagreement.Disagreement;
import io.github.crossread.collation.name.Name;
import io.github.crossread.collation.quotation.Quotation;
import io.github.crossread.collation.voice.Voice;
import io.github.crossread.report.Report;
import io.github.crossread.report.ToldFinding;
import io.github.crossread.text.token.Excerpt;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints what a report found, short enough to be read as a whole and checked by eye. */
final class FindingsPrinter {

  private final Collation collation;
  private final Report report;
  private final List<String> lines = new ArrayList<>();

  private FindingsPrinter(Report report) {
    this.report = report;
    this.collation = report.collation();
  }

  static String print(Report report) {
    FindingsPrinter printer = new FindingsPrinter(report);
    printer.print();
    return String.join("\n", printer.lines) + "\n";
  }

  private void print() {
    lines.add(report.subtitle());
    collation.passages().forEach(this::passage);
    collation.outlets().forEach(this::outlet);
    collation.quotations().forEach(this::quotation);
    collation.disagreements().forEach(this::disagreement);
    lines.add("");
    collation.names().forEach(this::name);
    collation.voices().forEach(this::voice);
    collation.leanings().forEach(l -> lines.add(l.article() + " leans on " + l.medium()));
    collation.credits().forEach(this::credit);
    lines.add("");
    report.summary().findings().stream()
        .map(ToldFinding::sentence)
        .forEach(f -> lines.add("- " + f));
    report.method().notes().forEach(note -> lines.add("note: " + note));
  }

  private void passage(Passage passage) {
    lines.add("");
    lines.add("passage " + number(passage));
    passage.readings().forEach(reading -> reading(passage, reading));
    passage.readings().forEach(reading -> sameWords(passage, reading));
    passage.near().forEach(near -> lines.add("  near it: " + near.sentence()));
  }

  private int number(Passage passage) {
    return collation.passages().indexOf(passage) + 1;
  }

  private void reading(Passage passage, Reading reading) {
    String moved = reading.moved() ? ", moved" : "";
    if (reading.isBase()) {
      reading.sentences().forEach(s -> lines.add("  " + s.id() + " base: " + s.text()));
    }
    for (Bead bead : reading.beads()) {
      boolean isMain = reading.main().equals(Optional.of(bead));
      lines.add(
          "  "
              + ids(bead.sentences())
              + " "
              + name(bead.relation())
              + (isMain ? moved : "")
              + besideOther(passage, bead)
              + (isUnsure(bead) ? ", unsure" : "")
              + ": "
              + bead.text().text());
      bead.edits().forEach(this::edit);
    }
  }

  /** Tells who has the words of a reading, where the base has others. */
  private void sameWords(Passage passage, Reading reading) {
    for (Relation relation : List.of(Relation.VERBATIM, Relation.RESTYLED)) {
      List<String> others = passage.wordings().others(reading.article(), relation);
      if (reading.relation() == Relation.REWORDED && !others.isEmpty()) {
        String named = String.join(", ", others);
        lines.add("  " + reading.article() + " beside " + named + ": " + name(relation));
      }
    }
  }

  /** Returns which of the base's sentences a bead has, if that is not the usual one. */
  private static String besideOther(Passage passage, Bead bead) {
    boolean usual = bead.base().equals(List.of(passage.base().compared()));
    return usual ? "" : " beside " + ids(bead.base());
  }

  private static boolean isUnsure(Bead bead) {
    return bead.relation() == Relation.REWORDED
        && bead.grounds().filter(grounds -> !grounds.isSure()).isPresent();
  }

  private static String ids(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::id).collect(Collectors.joining("+"));
  }

  private void edit(Edit edit) {
    lines.add("    " + name(edit.kind()) + ": " + words(edit.base()) + " -> " + words(edit.text()));
  }

  private void outlet(OutletView view) {
    lines.add("");
    lines.add(view.article() + ": " + shares(view.shares()));
    passages("added", view.added());
    passages("perhaps elsewhere", view.perhapsElsewhere());
    passages("omitted", view.omitted());
    passages("perhaps omitted", view.perhapsOmitted());
    view.addedParts().forEach(part -> lines.add("  adds: " + part.part().text()));
    view.omittedParts().forEach(part -> lines.add("  leaves out: " + part.part().text()));
    passages("reworded", view.reworded().stream().map(Rewording::passage).distinct().toList());
    passages("moved", view.moved());
  }

  private static String shares(Shares shares) {
    List<String> counts = new ArrayList<>();
    for (Relation relation : Relation.values()) {
      if (shares.sentences().containsKey(relation)) {
        counts.add(shares.sentences().get(relation) + " " + name(relation));
      }
    }
    counts.add(shares.onlyHere() + " only here");
    return String.join(", ", counts);
  }

  private void passages(String what, List<Passage> passages) {
    if (!passages.isEmpty()) {
      String numbers =
          passages.stream()
              .map(passage -> Integer.toString(number(passage)))
              .collect(Collectors.joining(", "));
      lines.add("  " + what + ": " + numbers);
    }
  }

  private void quotation(Quotation quotation) {
    lines.add("");
    lines.add("quotation");
    quotation.versions().forEach(this::version);
  }

  private void version(Quotation.Version version) {
    String other = version.otherSpeaker() ? ", other speaker" : "";
    String speaker = version.speaker().map(name -> " (" + name + ")").orElse("");
    lines.add(
        "  "
            + version.article()
            + " "
            + name(version.difference())
            + other
            + speaker
            + ": "
            + version.text());
    version.changes().forEach(c -> lines.add("    " + words(c.base()) + " -> " + words(c.text())));
  }

  private static String words(Optional<Excerpt> words) {
    return words.map(Excerpt::text).orElse("()");
  }

  private void disagreement(Disagreement disagreement) {
    lines.add("");
    lines.add(
        name(disagreement.kind())
            + " in passage "
            + number(disagreement.passage())
            + ": "
            + disagreement.about());
    disagreement
        .tellings()
        .forEach(v -> lines.add("  " + v.article() + " " + v.value() + ": " + v.text()));
  }

  /** A name that is printed in one form only is not told. */
  private void name(Name name) {
    List<String> forms = name.forms().stream().map(f -> f.words().text()).distinct().toList();
    if (forms.size() > 1) {
      lines.add(name(name.kind()) + " " + String.join(" = ", forms));
    }
    name.callings().stream()
        .map(c -> name.name() + " is called in " + c.article() + ": " + c.words().text())
        .forEach(lines::add);
  }

  private void voice(Voice voice) {
    String heard =
        voice.hearings().stream()
            .map(h -> h.article() + (h.quoted() ? " quoted" : " reported"))
            .collect(Collectors.joining(", "));
    lines.add((voice.named() ? "" : "unnamed ") + voice.speaker() + " is heard: " + heard);
  }

  private void credit(Credit credit) {
    String source =
        credit.source().map(id -> ", " + credit.share() + " of 100 words as in " + id).orElse("");
    lines.add(
        credit.article()
            + " credits "
            + (credit.agency().isEmpty() ? "nobody" : String.join(", ", credit.names().agencies()))
            + source
            + (credit.lacksAgency() ? ", credit missing" : "")
            + (credit.copies().isEmpty() ? "" : ", copy without a credit"));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
