package io.github.crossread.report;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.PassagesOfSentences;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.report.Printed.NearText;
import io.github.crossread.report.Printed.PassageText;
import io.github.crossread.report.Printed.ReadingText;
import io.github.crossread.report.Printed.SentenceText;
import io.github.crossread.text.ArticleText;
import io.github.crossread.text.token.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what was printed, each word with what the report says of it. */
final class PrintedComposer {

  private final Composition composition;
  private final PassagesOfSentences passagesOf;

  PrintedComposer(Composition composition) {
    this.composition = composition;
    this.passagesOf = new PassagesOfSentences(composition.collation().passages());
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
            .toList());
  }

  private ReadingText reading(Passage passage, Reading reading) {
    return new ReadingText(
        reading.article(),
        reading.sentences().stream().map(Sentence::place).toList(),
        Readings.mark(reading, passage.isShared()),
        reading.moved(),
        Readings.whole(reading),
        passagesOf.of(reading.compared()).stream()
            .map(Passage::id)
            .filter(id -> !id.equals(passage.id()))
            .toList());
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
