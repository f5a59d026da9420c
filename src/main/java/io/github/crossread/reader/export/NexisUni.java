package io.github.crossread.reader.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Exports of Nexis Uni and Lexis Advance: each article has headline, outlet, day, rights and
 * fields, then a line "Body", the text, "Classification", fields, and "End of Document". A list of
 * what was found may stand before the first.
 */
final class NexisUni implements ExportLayout {

  /** So far above the day a marked headline is looked for. */
  private static final int HIGHEST = 6;

  @Override
  public List<ExportedArticle> articles(List<ExportLine> lines) {
    List<ExportedArticle> articles = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (ExportMarks.isEnd(lines.get(i).words())) {
        article(Group.of(lines, begin, i)).ifPresent(articles::add);
        begin = i + 1;
      }
    }
    if (!articles.isEmpty() && begin < lines.size()) {
      // The export was cut, or ends without its last mark.
      article(Group.of(lines, begin, lines.size())).ifPresent(articles::add);
    }
    return articles;
  }

  private static Optional<ExportedArticle> article(List<Group> groups) {
    int body = body(groups);
    int date = date(groups, body);
    if (date < 1) {
      return Optional.empty();
    }
    ExportFacts facts = new ExportFacts();
    facts.put(ExportField.PUBLISHED, groups.get(date).words());
    facts.put(ExportField.OUTLET, groups.get(date - 1).words());
    groups.subList(date, body).forEach(group -> group.field().ifPresent(facts::put));
    Optional<Group> headline = headline(groups, date - 1);
    headline.ifPresent(group -> facts.put(ExportField.HEADLINE, group.words()));
    int end = end(groups, body);
    int text = text(groups, body, end, facts);
    List<LineRange> stretches =
        text < end
            ? List.of(LineRange.of(groups.get(text).begin(), groups.get(end - 1).end()))
            : List.of();
    return Optional.of(
        new ExportedArticle(
            Optional.empty(), facts.facts(), headline.map(Group::stretch), stretches));
  }

  /** Returns the group behind the mark; where there is none, behind the last field of the head. */
  private static int body(List<Group> groups) {
    int field = 0;
    for (int i = 0; i < groups.size(); i++) {
      if (ExportMarks.isBody(groups.get(i).words())) {
        return i + 1;
      }
      if (groups.get(i).is(ExportField.LENGTH)) {
        field = i + 1;
      }
    }
    while (field > 0 && field < groups.size() && groups.get(field).field().isPresent()) {
      field++;
    }
    return field;
  }

  private static int date(List<Group> groups, int body) {
    for (int i = body - 1; i >= 0; i--) {
      Group group = groups.get(i);
      if (group.field().isEmpty() && ExportMarks.isDate(group.words())) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Group> headline(List<Group> groups, int outlet) {
    for (int i = outlet - 1; i >= Math.max(0, outlet - HIGHEST); i--) {
      if (groups.get(i).heading()) {
        return Optional.of(groups.get(i));
      }
    }
    return outlet > 0 ? Optional.of(groups.get(outlet - 1)) : Optional.empty();
  }

  private static int end(List<Group> groups, int body) {
    int end = body;
    while (end < groups.size() && !ExportMarks.isBehind(groups.get(end).words())) {
      end++;
    }
    while (end > body && groups.get(end - 1).isAbout()) {
      end--;
    }
    return end;
  }

  /** Some outlets have an abstract before the text, each below a line that says so. */
  private static int text(List<Group> groups, int body, int end, ExportFacts facts) {
    if (body >= end || !ExportMarks.isAbstract(groups.get(body).words())) {
      return body;
    }
    for (int i = body + 1; i < end; i++) {
      if (ExportMarks.isText(groups.get(i).words())) {
        groups.subList(body + 1, i).forEach(group -> facts.addSummary(group.words()));
        return i + 1;
      }
    }
    return body;
  }
}
