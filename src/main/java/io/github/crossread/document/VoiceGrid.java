package io.github.crossread.document;

import io.github.crossread.collation.voice.Voice;
import io.github.crossread.collation.voice.Voice.Hearing;
import io.github.crossread.document.DocumentBlock.Cell;
import io.github.crossread.document.DocumentBlock.Column;
import io.github.crossread.document.DocumentBlock.Grid;
import io.github.crossread.document.DocumentBlock.Group;
import io.github.crossread.document.DocumentBlock.Kind;
import io.github.crossread.document.DocumentBlock.Row;
import io.github.crossread.document.DocumentBlock.State;
import io.github.crossread.report.Composition;
import io.github.crossread.report.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the grid of who is heard in which outlet, those first whom two or more quote. */
final class VoiceGrid {

  private static final int MOST = 10;

  /** Where many statements are shared, they have the room. */
  private static final int FEWER = 6;

  private static final int MANY_STATEMENTS = 10;

  private final Composition composition;
  private final Wording wording;

  VoiceGrid(Composition composition) {
    this.composition = composition;
    this.wording = composition.wording();
  }

  /** Returns the grid on the columns of the statements, if anybody with a name is heard. */
  Optional<Grid> compose(Grid statements) {
    List<Column> columns = statements.columns();
    List<Voice> voices = composition.collation().voices();
    List<Row> rows =
        voices.stream()
            .filter(Voice::named)
            .sorted(
                Comparator.comparing((Voice voice) -> Math.min(2, quotedIn(voice)))
                    .thenComparing(voice -> voice.hearings().size())
                    .reversed())
            .limit(statements.size() > MANY_STATEMENTS ? FEWER : MOST)
            .map(voice -> row(voice, columns))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    int unnamed = (int) voices.stream().filter(voice -> !voice.named()).count();
    return Optional.of(
        new Grid(
            Kind.VOICES,
            wording.of("pdf.voices"),
            "",
            columns,
            List.of(),
            List.of(new Group("", rows)),
            List.of(),
            more(voices.size() - unnamed - rows.size(), unnamed)));
  }

  private String more(int named, int unnamed) {
    if (named == 0) {
      return unnamed == 0 ? "" : wording.of("heard.unnamed", unnamed);
    }
    return wording.of(unnamed == 0 ? "heard.named" : "heard.both", named, unnamed);
  }

  private static int quotedIn(Voice voice) {
    return (int) voice.hearings().stream().filter(Hearing::quoted).count();
  }

  private static Row row(Voice voice, List<Column> columns) {
    return new Row(
        Optional.empty(),
        Optional.of(voice.hearings().get(0).article()),
        voice.speaker(),
        columns.stream().map(column -> cell(voice, column.article())).toList(),
        List.of());
  }

  private static Cell cell(Voice voice, String article) {
    return voice.hearings().stream()
        .filter(hearing -> hearing.article().equals(article))
        .findFirst()
        .map(hearing -> new Cell(hearing.quoted() ? State.QUOTED : State.REPORTED, ""))
        .orElse(Cell.EMPTY);
  }
}
