package io.github.crossread.reader.yaml;

import io.github.crossread.article.Span;
import io.github.crossread.reader.format.Facts;
import io.github.crossread.reader.format.InputException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two lines {@code ---} at the start of a file: YAML about the article.
 *
 * @param facts what it says
 * @param span where it stands, both lines included; empty at the start where there is none
 */
public record FrontMatter(Facts facts, Span span) {

  private static final String FENCE = "---";

  private static final Pattern COLON_IN_TITLE =
      Pattern.compile(
          "(?m)^((?:title|headline|description):[ \\t]+)([^\"'\\[{|>&*!%@`\\s][^\\r\\n]*:[ \\t][^\\r\\n]*)$");

  /** Reads the front matter of a file, if it has any. Keys that are not ours are left alone. */
  public static FrontMatter read(Path file, String text) throws InputException {
    int first = lineEnd(text, 0);
    if (!isFence(text, 0, first)) {
      return new FrontMatter(Facts.NONE, new Span(0, 0));
    }
    int line = nextLine(text, first);
    while (line < text.length()) {
      int end = lineEnd(text, line);
      if (isFence(text, line, end)) {
        Yaml.Mapping yaml = YamlReader.read(file, quoted(text.substring(0, line)));
        return new FrontMatter(
            new YamlFields(file, yaml).factsOfAnyTool(), new Span(0, nextLine(text, end)));
      }
      line = nextLine(text, end);
    }
    throw InputException.atLine(
        file,
        1,
        "the front matter that this \"---\" opens is not closed. End it with a line \"---\", or"
            + " take this line out.");
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
