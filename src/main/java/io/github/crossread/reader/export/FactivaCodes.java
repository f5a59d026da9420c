package io.github.crossread.reader.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Exports of Factiva with codes before the fields: {@code HD} headline, {@code BY} author, {@code
 * PD} day, {@code SN} outlet, {@code LP} first paragraph, {@code TD} text, {@code AN} number.
 */
final class FactivaCodes implements ExportLayout {

  private static final Pattern CODE =
      Pattern.compile(
          "(SE|HD|CR|BY|CX|CLM|WC|PD|ET|SN|SC|NGC|GC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|ART|CO|IN|NS|RE|IPC|IPD|PUB|AN)"
              + "(?:\\s+(\\S.*))?");

  private static final Map<String, ExportField> FIELDS =
      Map.of(
          "HD", ExportField.HEADLINE,
          "BY", ExportField.BYLINE,
          "PD", ExportField.PUBLISHED,
          "SN", ExportField.OUTLET,
          "AN", ExportField.ID);

  private static final Set<String> TEXT = Set.of("LP", "TD");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  @Override
  public List<ExportedArticle> articles(List<ExportLine> lines) {
    List<Coded> coded = coded(lines);
    boolean isFactiva =
        Set.of("HD", "SN", "PD").stream()
            .allMatch(code -> coded.stream().anyMatch(field -> field.code.equals(code)));
    List<ExportedArticle> articles = new ArrayList<>();
    int begin = 0;
    for (int i = 0; isFactiva && i < coded.size(); i++) {
      if (coded.get(i).code.equals("AN") || i + 1 == coded.size()) {
        articles.add(article(lines, coded.subList(begin, i + 1)));
        begin = i + 1;
      }
    }
    return articles;
  }

  /** A field: its code, and the lines of its value. */
  private record Coded(String code, LineRange lines) {}

  private static List<Coded> coded(List<ExportLine> lines) {
    List<Coded> coded = new ArrayList<>();
    int open = -1;
    for (int i = 0; i <= lines.size(); i++) {
      boolean code = i == lines.size() || CODE.matcher(lines.get(i).words()).matches();
      if (code && open >= 0) {
        coded.add(field(lines, open, i));
      }
      if (code) {
        open = i;
      }
    }
    return coded;
  }

  private static Coded field(List<ExportLine> lines, int begin, int end) {
    Matcher code = CODE.matcher(lines.get(begin).words());
    code.matches();
    LineRange value =
        code.group(2) == null
            ? LineRange.of(begin + 1, end)
            : new LineRange(begin, code.start(2), end);
    return new Coded(code.group(1), value);
  }

  private static ExportedArticle article(List<ExportLine> lines, List<Coded> fields) {
    ExportFacts facts = new ExportFacts();
    List<LineRange> text = new ArrayList<>();
    Optional<LineRange> headline = Optional.empty();
    for (Coded field : fields) {
      ExportField known = FIELDS.get(field.code);
      if (known != null) {
        facts.put(known, words(lines, field.lines));
      }
      if (field.code.equals("HD")) {
        headline = Optional.of(field.lines);
      }
      if (TEXT.contains(field.code)) {
        text.add(field.lines);
      }
    }
    Optional<String> id =
        facts.get(ExportField.ID).map(number -> number.substring(number.lastIndexOf(' ') + 1));
    return new ExportedArticle(id, facts.facts(), headline, text);
  }

  private static String words(List<ExportLine> lines, LineRange value) {
    StringBuilder words = new StringBuilder();
    for (int i = value.begin(); i < value.end(); i++) {
      String line = lines.get(i).words();
      words.append(i == value.begin() ? line.substring(value.skipped()) : " " + line);
    }
    return SPACE.matcher(words).replaceAll(" ").strip();
  }
}
