package io.github.crossread.report;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.collation.Expectation;
import io.github.crossread.report.Printed.LackText;
import io.github.crossread.report.Printed.NearText;
import io.github.crossread.report.Printed.PassageText;
import io.github.crossread.report.Printed.ReadingText;
import io.github.crossread.report.Printed.SentenceText;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what was printed, each word with what the report says of it. */
final class PrintedComposer {

  private final Composition composition;

  PrintedComposer(Composition composition) {
    this.composition = composition;
  }

  /** Takes the outlets' parts, in the order of the set, for what each sentence is. */
  Printed compose(List<OutletPart> parts) {
    Map<String, OutletPart> byArticle = new HashMap<>();
    parts.forEach(part -> byArticle.put(part.article(), part));
    return new Printed(
        composition.collation().passages().stream().map(this::passage).toList(),
        composition.collation().texts().stream()
            .map(text -> article(text, byArticle.get(text.article().id()).strip()))
            .toList());
  }

  private PassageText passage(Passage passage) {
    return new PassageText(
        passage.id(),
        passage.base().article(),
        passage.readings().stream().map(reading -> reading(passage, reading)).toList(),
        passage.near().stream()
            .map(near -> new NearText(near.sentence().article(), near.sentence().place()))
            .toList(),
        lacks(passage));
  }

  /** Most references agree on who lacks a passage, so each answer is given once. */
  private List<LackText> lacks(Passage passage) {
    Map<List<String>, List<Optional<String>>> references = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(Optional.<String>empty()),
            passage.readings().stream().map(reading -> Optional.of(reading.article())))
        .forEach(
            reference ->
                references
                    .computeIfAbsent(lacking(passage, reference), articles -> new ArrayList<>())
                    .add(reference));
    return references.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .map(entry -> new LackText(entry.getValue(), entry.getKey()))
        .toList();
  }

  private List<String> lacking(Passage passage, Optional<String> reference) {
    Expectation expectation = composition.collation().expectation();
    return composition.outlets().stream()
        .map(ReportOutlet::article)
        .filter(article -> expectation.isLacking(article, passage, reference))
        .toList();
  }

  private static ReadingText reading(Passage passage, Reading reading) {
    return new ReadingText(
        reading.article(),
        reading.sentences().stream().map(Sentence::place).toList(),
        Readings.mark(passage, reading),
        reading.moved(),
        Readings.whole(reading));
  }

  private static Printed.ArticleText article(ArticleText text, List<OutletPart.Cell> strip) {
    Map<Integer, OutletPart.Cell> cells = new HashMap<>();
    strip.forEach(cell -> cells.put(cell.place(), cell));
    return new Printed.ArticleText(
        text.article().id(),
        text.language(),
        isRightToLeft(text.sentences()),
        text.sentences().stream()
            .map(
                sentence ->
                    new SentenceText(
                        sentence.place(),
                        sentence.paragraph(),
                        sentence.role(),
                        sentence.text(),
                        Optional.ofNullable(cells.get(sentence.place()))))
            .toList());
  }

  private static boolean isRightToLeft(List<Sentence> sentences) {
    int surplus =
        sentences.stream()
            .flatMapToInt(sentence -> sentence.text().codePoints())
            .filter(Character::isLetter)
            .map(PrintedComposer::side)
            .sum();
    return surplus > 0;
  }

  private static int side(int letter) {
    byte direction = Character.getDirectionality(letter);
    boolean rightToLeft =
        direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    return rightToLeft ? 1 : -1;
  }
}
