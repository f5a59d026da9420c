package io.github.crossread.reader.export;

import io.github.crossread.reader.format.NameList;
import io.github.crossread.reader.format.PrintedDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Lines that part the articles of an export, and the parts of an article. */
final class ExportMarks {

  private static final Map<String, List<String>> MARKS =
      NameList.of(ExportMarks.class, "marks.txt");

  private static final Pattern PLACE = Pattern.compile("(?<=\\p{L})\\(");

  /** A full stop, and the language of an agency's service: "Agency -- English". */
  private static final Pattern LANGUAGE = Pattern.compile("\\.$| -- \\p{L}+$");

  private static final int LONGEST_DATE = 100;

  private ExportMarks() {}

  static boolean isBody(String line) {
    return MARKS.get("body").contains(lower(line));
  }

  static boolean isEnd(String line) {
    return MARKS.get("end").contains(lower(line));
  }

  /** Whether what follows stands behind the text. */
  static boolean isBehind(String line) {
    return MARKS.get("behind").contains(lower(line));
  }

  static boolean isAbstract(String line) {
    return MARKS.get("abstract").contains(lower(line));
  }

  static boolean isText(String line) {
    return MARKS.get("text").contains(lower(line));
  }

  static boolean isEdition(String line) {
    String lower = lower(line);
    return MARKS.get("edition").stream().anyMatch(lower::contains);
  }

  static boolean isCopyright(String line) {
    String lower = lower(line);
    return MARKS.get("copyright").stream().anyMatch(lower::startsWith);
  }

  static boolean isDate(String line) {
    return line.length() <= LONGEST_DATE && !isCopyright(line) && PrintedDate.in(line).isPresent();
  }

  /** Returns an outlet's name without what the database glues to it. */
  static String outlet(String line) {
    String name = LANGUAGE.matcher(line).replaceAll("");
    return PLACE.matcher(name).replaceAll(" (");
  }

  private static String lower(String line) {
    return line.strip().toLowerCase(Locale.ROOT);
  }
}
