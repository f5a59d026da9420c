package io.github.crossread.document;

import io.github.crossread.document.DocumentBlock.Place;
import io.github.crossread.document.DocumentBlock.Table;
import io.github.crossread.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report in blocks, in the order in which they are read.
 *
 * @param report what it was composed from; the tables of evidence and method are printed from it
 * @param title what the event is called
 * @param overline set, number of outlets and days, in one line
 * @param first the blocks of the first page: deck, how each begins, who says what, who is heard,
 *     what each adds
 * @param articles each article whole, in the order of the set; those of one text behind the first
 *     of them
 * @param statements each statement that is made in more than one wording, by number
 * @param furtherStatements how many of them are left out, in words, or nothing
 * @param evidence quotations, disagreements, voices, common texts and credits
 * @param numbers the number of each statement, from 1, by its passage's id
 * @param languages the languages of what was printed
 */
public record Document(
    Report report,
    String title,
    String overline,
    List<DocumentBlock> first,
    List<Annotated> articles,
    List<Compared> statements,
    String furtherStatements,
    List<Table> evidence,
    Map<String, Integer> numbers,
    Languages languages) {

  /**
   * More outlets than this are a crowd: on the first page without names, in the PDF abridged, on
   * the page laid out only when they are read.
   */
  public static final int CROWD = 20;

  /** Copies the collections. */
  public Document {
    first = List.copyOf(first);
    articles = List.copyOf(articles);
    statements = List.copyOf(statements);
    evidence = List.copyOf(evidence);
    numbers = Map.copyOf(numbers);
  }

  /** Returns the first place in the tables of evidence that shows a passage, if one does. */
  public Optional<Place> evidenceOf(String passage) {
    return evidence.stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.place().stream())
        .filter(place -> place.passage().equals(passage))
        .findFirst();
  }

  /** Returns what a statement is called: its number, or its passage's id if it has none. */
  public String number(String passage) {
    Integer number = numbers.get(passage);
    return number == null ? passage : Integer.toString(number);
  }
}
