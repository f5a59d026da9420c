package io.github.crossread.reader.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Exports of ProQuest as text: articles parted by a line of underscores, their fields each behind a
 * label, the text behind "Full text:".
 */
final class ProQuestDocuments implements ExportLayout {

  private static final Pattern PARTS = Pattern.compile("_{10,}");

  @Override
  public List<ExportedArticle> articles(List<ExportLine> lines) {
    List<ExportedArticle> articles = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || PARTS.matcher(lines.get(i).words()).matches()) {
        article(lines, begin, i).ifPresent(articles::add);
        begin = i + 1;
      }
    }
    return articles;
  }

  private static Optional<ExportedArticle> article(List<ExportLine> lines, int begin, int end) {
    ExportFacts facts = new ExportFacts();
    Optional<LineRange> text = Optional.empty();
    for (int i = begin; i < end; i++) {
      Optional<ExportField.Value> field = ExportField.in(lines.get(i).words());
      if (field.isPresent() && field.get().field() == ExportField.TEXT) {
        int behind = behind(lines, i + 1, end);
        text =
            Optional.of(
                field.get().value().isEmpty()
                    ? LineRange.of(i + 1, behind)
                    : new LineRange(i, field.get().begin(), behind));
        i = behind - 1;
      } else {
        field.ifPresent(facts::put);
      }
    }
    boolean isArticle =
        text.isPresent() && facts.has(ExportField.HEADLINE) && facts.has(ExportField.OUTLET);
    return isArticle
        ? Optional.of(
            new ExportedArticle(
                facts.get(ExportField.ID),
                facts.facts(),
                Optional.empty(),
                List.of(text.orElseThrow())))
        : Optional.empty();
  }

  /** The fields behind the text come one after another, so two of them end it. */
  private static int behind(List<ExportLine> lines, int from, int end) {
    for (int i = from; i < end; i++) {
      boolean isField = ExportField.in(lines.get(i).words()).isPresent();
      if (isField && (i + 1 == end || ExportField.in(lines.get(i + 1).words()).isPresent())) {
        return i;
      }
    }
    return end;
  }
}
