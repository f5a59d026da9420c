package io.github.crossread.reader.yaml;

import io.github.crossread.article.Note;
import io.github.crossread.article.Span;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two lines {@code ---} at the start of a file: YAML about the article.
 *
 * @param facts what it says
 * @param notes what of it could not be read
 * @param span where it stands, both lines included; empty at the start where there is none
 */
public record FrontMatter(Facts facts, List<Note> notes, Span span) {

  private static final String FENCE = "---";

  private static final Pattern COLON_IN_TITLE =
      Pattern.compile(
          "(?m)^((?:title|headline|description):[ \\t]+)([^\"'\\[{|>&*!%@`\\s][^\\r\\n]*:[ \\t][^\\r\\n]*)$");

  /** Reads the front matter of a file, if it has any. Keys that are not ours are left alone. */
  public static FrontMatter read(Path file, String text) throws InputException {
    int first = lineEnd(text, 0);
    if (!isFence(text, 0, first)) {
      return new FrontMatter(Facts.NONE, List.of(), new Span(0, 0));
    }
    int line = nextLine(text, first);
    while (line < text.length()) {
      int end = lineEnd(text, line);
      if (isFence(text, line, end)) {
        String yaml = text.substring(0, line);
        YamlFields fields = new YamlFields(file, YamlReader.read(file, quoted(yaml)));
        return new FrontMatter(
            fields.factsOfAnyTool(),
            notes(fields.unreadDates(), yaml),
            new Span(0, nextLine(text, end)));
      }
      line = nextLine(text, end);
    }
    throw InputException.atLine(
        file,
        1,
        "the front matter that this \"---\" opens is not closed. End it with a line \"---\", or"
            + " take this line out.");
  }

  private static List<Note> notes(List<String> unreadDates, String yaml) {
    return unreadDates.stream()
        .map(date -> new Note(Note.Kind.UNREAD_DATE, 1, place(date, yaml), List.of(date)))
        .toList();
  }

  private static Optional<Span> place(String words, String yaml) {
    int begin = yaml.indexOf(words);
    return begin < 0 ? Optional.empty() : Optional.of(new Span(begin, begin + words.length()));
  }

  /** A title with a colon has to stand in quotation marks, which some clippers forget. */
  private static String quoted(String yaml) {
    return COLON_IN_TITLE
        .matcher(yaml)
        .replaceAll(
            title ->
                Matcher.quoteReplacement(
                    title.group(1) + "'" + title.group(2).replace("'", "''") + "'"));
  }

  private static boolean isFence(String text, int begin, int end) {
    return text.startsWith(FENCE, begin)
        && text.substring(begin, end).stripTrailing().equals(FENCE);
  }

  private static int lineEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int nextLine(String text, int lineEnd) {
    if (lineEnd == text.length()) {
      return lineEnd;
    }
    return lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
  }
}
