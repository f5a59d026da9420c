package io.github.crossread.reader.export;

import io.github.crossread.reader.format.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A paragraph of an export: lines that stand together.
 *
 * @param begin its first line
 * @param end the line behind its last
 * @param first its first line
 * @param words its words
 * @param centred whether all of it stands in the middle
 * @param heading whether it is marked as a heading
 * @param field the field that it holds
 */
record Group(
    int begin,
    int end,
    String first,
    String words,
    boolean centred,
    boolean heading,
    Optional<ExportField.Value> field) {

  /** Returns the groups of some lines; a label opens one even where no blank line does. */
  static List<Group> of(List<ExportLine> lines, int from, int to) {
    List<Group> groups = new ArrayList<>();
    int begin = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || opens(lines.get(i - 1), lines.get(i))) {
        groups.add(group(lines.subList(begin, i), begin));
        begin = i;
      }
    }
    return groups;
  }

  private static boolean opens(ExportLine before, ExportLine line) {
    return line.opens()
        || ExportField.in(line.words()).isPresent()
        || (ExportMarks.isCopyright(before.words()) && !ExportMarks.isCopyright(line.words()));
  }

  private static Group group(List<ExportLine> lines, int begin) {
    String words = lines.stream().map(ExportLine::words).collect(Collectors.joining(" "));
    return new Group(
        begin,
        begin + lines.size(),
        lines.get(0).words(),
        words,
        lines.stream().allMatch(ExportLine::centred),
        lines.get(0).kind() == Piece.Kind.HEADING,
        ExportField.in(words));
  }

  LineRange stretch() {
    return LineRange.of(begin, end);
  }

  /** Returns the lines from here to another, without the label that opens them. */
  LineRange unlabelled(int last) {
    return new LineRange(begin, is(ExportField.TEXT) ? first.indexOf(':') + 1 : 0, last);
  }

  /** Whether its label stands in capitals, as in text exports. */
  boolean isShouted() {
    String label = words.substring(0, words.indexOf(':'));
    return label.equals(label.toUpperCase(Locale.ROOT));
  }

  boolean is(ExportField kind) {
    return field.filter(value -> value.field() == kind).isPresent();
  }

  /** Whether it is no text of an article. */
  boolean isAbout() {
    return (field.isPresent() && !is(ExportField.TEXT)) || ExportMarks.isCopyright(words);
  }
}
