package io.github.crossread.reader.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Exports of Nexis as text and, from Nexis UK, as HTML: each article opens with "1 of 10
 * DOCUMENTS", then outlet, day, edition and headline follow, then fields, the text, and fields
 * again.
 */
final class NexisDocuments implements ExportLayout {

  private static final Pattern OPENS =
      Pattern.compile(
          "(?iu)(?:(\\d{1,4}) \\p{L}{1,4} (\\d{1,4}) do[ck]ument\\p{L}{0,3}"
              + "|do[ck]ument\\p{L}{0,3} (\\d{1,4}) \\p{L}{1,4} (\\d{1,4}))");

  /** The head of an article has no more paragraphs. */
  private static final int LONGEST_HEAD = 16;

  /** What follows a text has no more fields. */
  private static final int LONGEST_FOOT = 25;

  @Override
  public List<ExportedArticle> articles(List<ExportLine> lines) {
    List<Integer> begins = begins(lines);
    List<ExportedArticle> articles = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      int end = i + 1 < begins.size() ? begins.get(i + 1) : lines.size();
      List<Group> groups = Group.of(lines, begins.get(i) + 1, end);
      if (!groups.isEmpty()) {
        articles.add(article(groups));
      }
    }
    return articles;
  }

  private static List<Integer> begins(List<ExportLine> lines) {
    List<Integer> begins = new ArrayList<>();
    boolean field = false;
    for (int i = 0; i < lines.size(); i++) {
      if (opens(lines.get(i).words())) {
        begins.add(i);
      } else if (!field && !begins.isEmpty()) {
        field =
            ExportField.in(lines.get(i).words())
                .filter(
                    value ->
                        value.field() == ExportField.LENGTH
                            || value.field() == ExportField.LOAD_DATE)
                .isPresent();
      }
    }
    return field ? begins : List.of();
  }

  private static boolean opens(String line) {
    Matcher opens = OPENS.matcher(line);
    if (!opens.matches()) {
      return false;
    }
    int first = opens.group(1) != null ? 1 : 3;
    return Integer.parseInt(opens.group(first)) <= Integer.parseInt(opens.group(first + 1));
  }

  private static ExportedArticle article(List<Group> groups) {
    ExportFacts facts = new ExportFacts();
    int label = first(groups, 0, Math.min(LONGEST_HEAD, groups.size()), true);
    int date = date(groups, label);
    if (date >= 0) {
      facts.put(ExportField.PUBLISHED, groups.get(date).words());
      outlet(groups, date).ifPresent(outlet -> facts.put(ExportField.OUTLET, outlet));
    }
    int body = label;
    while (body < groups.size()
        && groups.get(body).field().isPresent()
        && !groups.get(body).is(ExportField.TEXT)) {
      facts.put(groups.get(body).field().get());
      body++;
    }
    List<Group> head = new ArrayList<>(groups.subList(date + 1, label));
    head.removeIf(group -> group.isAbout() || group.centred() || isEdition(group, head));
    Optional<LineRange> headline = Optional.empty();
    if (!facts.has(ExportField.HEADLINE) && !head.isEmpty()) {
      facts.put(ExportField.HEADLINE, head.get(0).words());
      headline = Optional.of(head.get(0).stretch());
      head.stream().skip(1).map(Group::words).forEach(facts::addSummary);
    }
    int end = end(groups, body);
    List<LineRange> text =
        body < end ? List.of(groups.get(body).unlabelled(groups.get(end - 1).end())) : List.of();
    return new ExportedArticle(Optional.empty(), facts.facts(), headline, text);
  }

  private static boolean isEdition(Group group, List<Group> head) {
    return head.size() > 1 && ExportMarks.isEdition(group.words());
  }

  /** Returns the first group that is a field, or is none; the end if there is none. */
  private static int first(List<Group> groups, int from, int to, boolean field) {
    int first = from;
    while (first < to && groups.get(first).field().isPresent() != field) {
      first++;
    }
    return first;
  }

  private static int date(List<Group> groups, int label) {
    for (int i = 0; i < label; i++) {
      if (ExportMarks.isDate(groups.get(i).words())) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<String> outlet(List<Group> groups, int date) {
    for (int i = date - 1; i >= 0; i--) {
      if (!groups.get(i).isAbout()) {
        return Optional.of(groups.get(i).words());
      }
    }
    return Optional.empty();
  }

  /**
   * Fields follow the text, and rights; a field of several paragraphs is told by those behind it.
   */
  private static int end(List<Group> groups, int body) {
    int end = groups.size();
    for (int i = Math.max(body, end - LONGEST_FOOT); i < end; i++) {
      Group group = groups.get(i);
      boolean graphic = group.is(ExportField.GRAPHIC) && group.isShouted();
      if (graphic || group.is(ExportField.LOAD_DATE) || group.is(ExportField.KIND)) {
        end = i;
      }
    }
    while (end > body && groups.get(end - 1).isAbout()) {
      end--;
    }
    return end;
  }
}
