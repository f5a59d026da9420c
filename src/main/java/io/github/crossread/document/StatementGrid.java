package io.github.crossread.document;

import io.github.crossread.alignment.reading.Passage;
import io.github.crossread.alignment.reading.Reading;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Expectation.Basis;
import io.github.crossread.collation.Finding;
import io.github.crossread.collation.OutletView;
import io.github.crossread.document.DocumentBlock.Cell;
import io.github.crossread.document.DocumentBlock.Column;
import io.github.crossread.document.DocumentBlock.Count;
import io.github.crossread.document.DocumentBlock.Foot;
import io.github.crossread.document.DocumentBlock.Grid;
import io.github.crossread.document.DocumentBlock.Group;
import io.github.crossread.document.DocumentBlock.Kind;
import io.github.crossread.document.DocumentBlock.Row;
import io.github.crossread.document.DocumentBlock.State;
import io.github.crossread.document.DocumentBlock.Turned;
import io.github.crossread.report.Composition;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Makes the grid of who says what: a row for each statement that two outlets or more have. */
final class StatementGrid {

  /** With more outlets rows are grouped by shares of them, not by each number. */
  private static final int FEW = 8;

  private final Composition composition;
  private final Collation collation;
  private final Wording wording;
  private final NoteComposer notes;
  private final List<Column> columns;
  private final Map<String, Set<String>> leftOut = new HashMap<>();

  StatementGrid(Composition composition, OutletNames names) {
    this.composition = composition;
    this.collation = composition.collation();
    this.wording = composition.wording();
    this.notes = new NoteComposer(composition, names);
    this.columns = columns();
    for (OutletView view : collation.outlets()) {
      Set<String> ids = leftOut.computeIfAbsent(view.article(), article -> new HashSet<>());
      view.omitted().forEach(passage -> ids.add(passage.id()));
      view.perhapsOmitted().forEach(passage -> ids.add(passage.id()));
    }
  }

  /** Puts outlets of one text beside each other, where the first of them stands. */
  private List<Column> columns() {
    List<Finding.OneText> texts = collation.findings(Finding.OneText.class);
    Map<String, Integer> inOrder = new LinkedHashMap<>();
    for (ReportOutlet outlet : composition.outlets()) {
      Optional<Finding.OneText> text =
          texts.stream().filter(one -> one.articles().contains(outlet.article())).findFirst();
      int number = text.map(one -> texts.indexOf(one) + 1).orElse(0);
      text.map(Finding.OneText::articles)
          .orElse(List.of(outlet.article()))
          .forEach(article -> inOrder.putIfAbsent(article, number));
    }
    return inOrder.entrySet().stream().map(e -> new Column(e.getKey(), e.getValue())).toList();
  }

  Grid compose() {
    return new Grid(
        Kind.STATEMENTS,
        wording.of("says"),
        wording.of("says.caption"),
        columns,
        new ArcComposer(composition).compose(columns),
        groups(),
        feet(),
        "");
  }

  private List<Group> groups() {
    List<Passage> shared =
        collation.passages().stream()
            .filter(Passage::isShared)
            .sorted(
                Comparator.comparing(Passage::sure)
                    .thenComparing(passage -> passage.readings().size())
                    .reversed()
                    .thenComparing(this::who))
            .toList();
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Passage passage : shared) {
      groups.computeIfAbsent(group(passage.sure()), t -> new ArrayList<>()).add(row(passage));
    }
    return groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
  }

  /** Returns who carries a statement, so that earlier columns come first. */
  private String who(Passage passage) {
    StringBuilder who = new StringBuilder();
    for (Column column : columns) {
      who.append(passage.reading(column.article()).isPresent() ? 'a' : 'b');
    }
    return who.toString();
  }

  private String group(int sure) {
    int all = columns.size();
    if (sure == all) {
      return wording.of(all == 2 ? "matrix.both" : "matrix.all", all);
    }
    if (sure < 2) {
      return wording.of("says.one");
    }
    if (all <= FEW || sure == 2) {
      return wording.of("says.in", sure);
    }
    return wording.of(2 * sure > all ? "says.most" : "says.some");
  }

  private Row row(Passage passage) {
    return new Row(
        Optional.of(passage.id()),
        Optional.of(passage.base().article()),
        passage.base().compared().statement(),
        columns.stream().map(column -> cell(passage, column.article())).toList(),
        notes.of(passage),
        turned(passage));
  }

  /** Most references agree on who leaves a statement out, so each answer is given once. */
  private List<Turned> turned(Passage passage) {
    Map<Optional<Basis>, List<State>> answers = new HashMap<>();
    Map<List<State>, List<Optional<String>>> references = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(Optional.<String>empty()),
            passage.readings().stream().map(reading -> Optional.of(reading.article())))
        .forEach(
            reference -> {
              List<State> answer =
                  answers.computeIfAbsent(
                      collation.expectation().basis(passage, reference),
                      basis -> leavingOut(passage, reference));
              references.computeIfAbsent(answer, states -> new ArrayList<>()).add(reference);
            });
    return references.entrySet().stream()
        .map(entry -> new Turned(entry.getValue(), entry.getKey()))
        .toList();
  }

  private List<State> leavingOut(Passage passage, Optional<String> reference) {
    return columns.stream()
        .map(Column::article)
        .map(
            article ->
                collation.expectation().isLacking(article, passage, reference)
                    ? leftOut(passage, article)
                    : State.EMPTY)
        .toList();
  }

  private static State leftOut(Passage passage, String article) {
    return passage.near(article).isPresent() ? State.PERHAPS_LEFT_OUT : State.LEFT_OUT;
  }

  private Cell cell(Passage passage, String article) {
    Optional<Reading> reading = passage.reading(article);
    if (reading.isPresent()) {
      String more = reading.get().sentences().size() > 1 ? "+" : "";
      String place = reading.get().compared().place() + more;
      return new Cell(Carriers.state(passage, reading.get()), place);
    }
    if (!leftOut.get(article).contains(passage.id())) {
      return Cell.EMPTY;
    }
    return new Cell(leftOut(passage, article), "");
  }

  private List<Foot> feet() {
    return List.of(
        new Foot(
            wording.of("says.only"),
            wording.of("says.only.caption"),
            counts(view -> view.added().size(), view -> view.perhapsElsewhere().size()),
            true),
        new Foot(
            wording.of("says.leavesOut"),
            "",
            counts(view -> view.omitted().size(), view -> view.perhapsOmitted().size()),
            false));
  }

  private List<Count> counts(ToIntFunction<OutletView> sure, ToIntFunction<OutletView> perhaps) {
    return columns.stream()
        .map(column -> composition.view(column.article()))
        .map(view -> new Count(sure.applyAsInt(view), perhaps.applyAsInt(view)))
        .toList();
  }
}
