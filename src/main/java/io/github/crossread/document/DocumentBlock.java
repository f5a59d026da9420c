package io.github.crossread.document;

import io.github.crossread.report.marked.StyledText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a document is made of; every number and word in it is worked out. */
public sealed interface DocumentBlock
    permits DocumentBlock.Paragraph,
        DocumentBlock.Labelled,
        DocumentBlock.Grid,
        DocumentBlock.Table,
        Annotated,
        Compared {

  /**
   * Words of the report in a paragraph.
   *
   * @param text the words
   */
  record Paragraph(String text) implements DocumentBlock {}

  /**
   * Lines under a title, one for each outlet or group of outlets.
   *
   * @param title what they are
   * @param lines the lines
   * @param more what is left out, in words, or nothing
   */
  record Labelled(String title, List<Line> lines, String more) implements DocumentBlock {

    /** Copies the lines. */
    public Labelled {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of printed words.
   *
   * @param articles the ids of the articles it is of; one or more
   * @param label what they are called
   * @param aside a date, or nothing
   * @param words the words
   */
  record Line(List<String> articles, String label, String aside, StyledText words) {

    /** Copies the articles. */
    public Line {
      articles = List.copyOf(articles);
    }
  }

  /**
   * Rows down, outlets across.
   *
   * @param kind what its marks say
   * @param title what it is
   * @param caption how it is read, or nothing
   * @param columns the outlets, those of one text beside each other
   * @param arcs which of them share text
   * @param groups the rows
   * @param feet sums under the columns
   * @param more what is left out, in words, or nothing
   */
  record Grid(
      Kind kind,
      String title,
      String caption,
      List<Column> columns,
      List<Arc> arcs,
      List<Group> groups,
      List<Foot> feet,
      String more)
      implements DocumentBlock {

    /** Copies the lists. */
    public Grid {
      columns = List.copyOf(columns);
      arcs = List.copyOf(arcs);
      groups = List.copyOf(groups);
      feet = List.copyOf(feet);
    }

    /** Returns some of its columns, with the rows that one of these outlets has; arcs go. */
    public Grid of(int from, int to) {
      List<Group> some =
          groups.stream()
              .map(group -> group.of(from, to))
              .filter(group -> !group.rows().isEmpty())
              .toList();
      return new Grid(
          kind, title, caption, columns.subList(from, to), List.of(), some, List.of(), more);
    }

    /** Returns how many rows it has. */
    public int size() {
      return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }
  }

  /**
   * A table.
   *
   * @param title what it shows
   * @param caption how it is read, or nothing
   * @param heads its columns
   * @param rows its rows; where there are none, the note says so
   * @param note what stands below it, or nothing
   */
  record Table(String title, String caption, List<Head> heads, List<TableRow> rows, String note)
      implements DocumentBlock {

    /** Copies the lists. */
    public Table {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A column of a table.
   *
   * @param title what stands over it
   * @param share of 100 parts of the table's width
   * @param right whether its words stand at the right
   */
  record Head(String title, int share, boolean right) {}

  /**
   * A row of a table.
   *
   * @param place what it is that links lead to, if they do
   * @param cells for each column, paragraphs; one cell alone is as wide as the table, and names the
   *     rows below it
   */
  record TableRow(Optional<Place> place, List<List<Words>> cells) {

    /** Copies the cells. */
    public TableRow {
      cells = List.copyOf(cells);
    }

    /** Makes a row of two cells that no link leads to. */
    static TableRow of(List<Words> a, List<Words> b) {
      return new TableRow(Optional.empty(), List.of(a, b));
    }

    /** Makes a row of three cells that no link leads to. */
    static TableRow of(List<Words> a, List<Words> b, List<Words> c) {
      return new TableRow(Optional.empty(), List.of(a, b, c));
    }

    /** Makes a row of four cells that no link leads to. */
    static TableRow of(List<Words> a, List<Words> b, List<Words> c, List<Words> d) {
      return new TableRow(Optional.empty(), List.of(a, b, c, d));
    }

    /** Returns whether it names the rows below it. */
    public boolean isTitle() {
      return cells.size() == 1;
    }
  }

  /**
   * What links of findings lead to.
   *
   * @param what what is shown there
   * @param passage the passage's id
   */
  record Place(What what, String passage) {

    /** What is shown in a row, or below it. */
    public enum What {
      /** A quotation in its versions. */
      QUOTATION,
      /** What outlets disagree on. */
      DISAGREEMENT
    }
  }

  /**
   * Words in a table.
   *
   * @param tone whose words they are, and how weighty
   * @param text the words; of {@link Tone#STATEMENT} the passage's id
   * @param article the id of the article whose words these are, in whose language they stand
   */
  record Words(Tone tone, StyledText text, Optional<String> article) {

    static Words of(Tone tone, String text) {
      return new Words(tone, StyledText.plain(text), Optional.empty());
    }

    /** Returns the bare words. */
    public String plain() {
      return text.runs().stream().map(StyledText.Run::text).collect(Collectors.joining());
    }
  }

  /** Whose words they are in a table, and how weighty. */
  enum Tone {
    /** A name. */
    NAME,
    /** The report's own. */
    PLAIN,
    /** An outlet's, as printed. */
    PRINTED,
    /** Beside the point. */
    ASIDE,
    /** What is remarkable. */
    BOXED,
    /** A statement, by its number. */
    STATEMENT
  }

  /** What the marks of a grid say. */
  enum Kind {
    /** How an outlet has a statement. */
    STATEMENTS,
    /** How an outlet gives somebody's words. */
    VOICES
  }

  /**
   * An outlet of a grid.
   *
   * @param article the article's id
   * @param text the number of the text it prints with others, from 1; 0 for one of its own
   */
  record Column(String article, int text) {}

  /**
   * What two columns share.
   *
   * @param from the column at the left, from 0
   * @param to the other
   * @param share of 100 words of the shorter article
   * @param quoted whether most of them stand inside quotation marks
   * @param label how much it is, in words
   * @param meaning what that says, in words
   */
  record Arc(int from, int to, int share, boolean quoted, String label, String meaning) {}

  /**
   * Rows that have something in common.
   *
   * @param title what, or nothing
   * @param rows the rows
   */
  record Group(String title, List<Row> rows) {

    /** Copies the rows. */
    public Group {
      rows = List.copyOf(rows);
    }

    private Group of(int from, int to) {
      return new Group(
          title, rows.stream().map(row -> row.of(from, to)).filter(Row::isCarried).toList());
    }
  }

  /**
   * A row of a grid.
   *
   * @param passage the id of the statement's passage; nothing for a voice
   * @param article the id of the article whose words the text is; nothing for words of the report
   * @param text the statement or the speaker
   * @param cells for each column, what stands there
   * @param notes what was found of it, in few words
   * @param turned who leaves it out beside each reference that a reader may choose
   */
  record Row(
      Optional<String> passage,
      Optional<String> article,
      String text,
      List<Cell> cells,
      List<String> notes,
      List<Turned> turned) {

    /** Copies the lists. */
    public Row {
      cells = List.copyOf(cells);
      notes = List.copyOf(notes);
      turned = List.copyOf(turned);
    }

    /** Makes a row of which nobody asks who leaves it out. */
    public Row(
        Optional<String> passage,
        Optional<String> article,
        String text,
        List<Cell> cells,
        List<String> notes) {
      this(passage, article, text, cells, notes, List.of());
    }

    private Row of(int from, int to) {
      return new Row(passage, article, text, cells.subList(from, to), notes, List.of());
    }

    private boolean isCarried() {
      return cells.stream().anyMatch(cell -> cell.state().isCarried());
    }
  }

  /**
   * Who leaves a statement out beside a reference.
   *
   * @param references the ids of the articles beside which it is so; one is nothing where it is so
   *     without a reference
   * @param states for each column, whether it leaves the statement out, perhaps, or not
   */
  record Turned(List<Optional<String>> references, List<State> states) {

    /** Copies the lists. */
    public Turned {
      references = List.copyOf(references);
      states = List.copyOf(states);
    }
  }

  /**
   * What an outlet has of a row.
   *
   * @param state how it has it
   * @param place the number of the sentence, with a plus where there are more; or nothing
   */
  record Cell(State state, String place) {

    /** Nothing is said of the outlet here. */
    public static final Cell EMPTY = new Cell(State.EMPTY, "");
  }

  /** How an outlet has a statement, or gives somebody's words. */
  enum State {
    /** Another outlet has the same words. */
    SAME,
    /** Another has them in another house style. */
    STYLE,
    /** All others have other words. */
    OTHER,
    /** Perhaps it is the same statement. */
    PERHAPS,
    /** It leaves the statement out. */
    LEFT_OUT,
    /** Perhaps it leaves it out: a sentence of it is close. */
    PERHAPS_LEFT_OUT,
    /** It has the words in quotation marks. */
    QUOTED,
    /** It has them without. */
    REPORTED,
    /** Nothing. */
    EMPTY;

    /** The states of statements. */
    public static final List<State> OF_STATEMENTS =
        List.of(SAME, STYLE, OTHER, PERHAPS, LEFT_OUT, PERHAPS_LEFT_OUT);

    /** The states of voices. */
    public static final List<State> OF_VOICES = List.of(QUOTED, REPORTED);

    /** Returns whether the outlet has it, or perhaps. */
    boolean isCarried() {
      return this != LEFT_OUT && this != PERHAPS_LEFT_OUT && this != EMPTY;
    }

    /** Returns whether it is drawn as a ring or a disc, not as a box. */
    public boolean isRound() {
      return OF_VOICES.contains(this) || this == LEFT_OUT || this == PERHAPS_LEFT_OUT;
    }

    /** Returns the key of its name in the words of the report. */
    public String key() {
      return "state." + this;
    }
  }

  /**
   * A sum for each column.
   *
   * @param title what is counted
   * @param caption more on it, or nothing
   * @param counts for each column, how many there are
   * @param squares whether each is drawn
   */
  record Foot(String title, String caption, List<Count> counts, boolean squares) {

    /** Copies the counts. */
    public Foot {
      counts = List.copyOf(counts);
    }
  }

  /**
   * How many there are.
   *
   * @param sure for sure
   * @param perhaps and perhaps as many more
   */
  record Count(int sure, int perhaps) {}
}
