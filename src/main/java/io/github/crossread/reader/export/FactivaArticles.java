package io.github.crossread.reader.export;

import io.github.crossread.reader.format.Piece;
import io.github.crossread.reader.format.SentenceEdges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Exports of Factiva without codes: section, headline, author, "877 words", day, time, outlet, its
 * code, edition, page, language, rights, the text, and "Document NYTF000020050408dp1900j9s".
 */
final class FactivaArticles implements ExportLayout {

  private static final Pattern ENDS =
      Pattern.compile("\\p{L}{3,15} ([A-Z][A-Z0-9]{2,10}\\d{8,16}[a-z][a-z0-9]{5,12})");
  private static final Pattern WORDS = Pattern.compile("\\d[\\d.,\u00A0 ]{0,8} ?\\p{L}{2,12}");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d\\d.{0,12}");
  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,12}");

  /** Between the outlet's code and the text no more lines stand. */
  private static final int LONGEST_FOOT = 8;

  /** Lines about an article are shorter, in chars. */
  private static final int SHORT = 60;

  @Override
  public List<ExportedArticle> articles(List<ExportLine> lines) {
    List<ExportedArticle> articles = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher ends = ENDS.matcher(lines.get(i).words());
      if (ends.matches()) {
        article(lines, begin, i, ends.group(1)).ifPresent(articles::add);
        begin = i + 1;
      }
    }
    return articles;
  }

  private static Optional<ExportedArticle> article(
      List<ExportLine> lines, int begin, int end, String id) {
    int words = words(lines, begin, end);
    if (words < 0) {
      return Optional.empty();
    }
    ExportFacts facts = new ExportFacts();
    facts.put(ExportField.PUBLISHED, lines.get(words + 1).words());
    int outlet = words + 2;
    if (outlet < end && TIME.matcher(lines.get(outlet).words()).matches()) {
      outlet++;
    }
    if (outlet < end) {
      facts.put(ExportField.OUTLET, lines.get(outlet).words());
    }
    Optional<LineRange> headline = headline(lines, begin, words, facts);
    int body = body(lines, Math.min(outlet + 1, end), end);
    int last = last(lines, body, end);
    List<LineRange> text = body < last ? List.of(LineRange.of(body, last)) : List.of();
    return Optional.of(new ExportedArticle(Optional.of(id), facts.facts(), headline, text));
  }

  private static int words(List<ExportLine> lines, int begin, int end) {
    for (int i = begin; i + 1 < end; i++) {
      if (WORDS.matcher(lines.get(i).words()).matches()
          && ExportMarks.isDate(lines.get(i + 1).words())) {
        return i;
      }
    }
    return -1;
  }

  /** It is marked, or the longest line above the count of words; who wrote it stands below it. */
  private static Optional<LineRange> headline(
      List<ExportLine> lines, int begin, int words, ExportFacts facts) {
    int headline = -1;
    for (int i = words - 1; i >= begin; i--) {
      if (lines.get(i).kind() == Piece.Kind.HEADING) {
        headline = i;
        break;
      }
      if (i >= words - LONGEST_FOOT
          && (headline < 0
              || lines.get(i).words().length() > lines.get(headline).words().length())) {
        headline = i;
      }
    }
    if (headline < 0) {
      return Optional.empty();
    }
    facts.put(ExportField.HEADLINE, lines.get(headline).words());
    if (headline + 1 < words) {
      facts.put(ExportField.BYLINE, lines.get(headline + 1).words());
    }
    return Optional.of(LineRange.of(headline, headline + 1));
  }

  private static int body(List<ExportLine> lines, int from, int end) {
    int foot = Math.min(end, from + LONGEST_FOOT);
    for (int i = from; i < foot; i++) {
      if (ExportMarks.isCopyright(lines.get(i).words())) {
        return i + 1 < end && ExportMarks.isCopyright(lines.get(i + 1).words()) ? i + 2 : i + 1;
      }
    }
    int body = from;
    while (body < foot && isAbout(lines.get(body).words())) {
      body++;
    }
    return body;
  }

  private static boolean isAbout(String line) {
    return CODE.matcher(line).matches()
        || (line.length() < SHORT && !SentenceEdges.endsSentence(line));
  }

  /** The publisher stands below the text. */
  private static int last(List<ExportLine> lines, int body, int end) {
    int last = end;
    if (last > body && isAbout(lines.get(last - 1).words())) {
      last--;
    }
    return last;
  }
}
