package io.github.crossread.archive;

import io.github.crossread.Comparison;
import io.github.crossread.article.Article;
import io.github.crossread.collation.Collation;
import io.github.crossread.collation.Credit;
import io.github.crossread.collation.FindingKind;
import io.github.crossread.reader.HeapReader;
import io.github.crossread.report.Report;
import io.github.crossread.report.ReportOutlet;
import io.github.crossread.report.ToldFinding;
import io.github.crossread.text.TooLongException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Compares the articles of a story, as far as they can be. For several threads at once. */
final class StoryComparer {

  private final StoredHeap heap;
  private final HeapReader reader;
  private final Comparison comparison;

  StoryComparer(StoredHeap heap, HeapReader reader, Comparison comparison) {
    this.heap = heap;
    this.reader = reader;
    this.comparison = comparison;
  }

  /** What was compared, and what was not, with why. */
  private record Outcome(Optional<Report> report, List<SetAside> aside) {}

  /** Returns what is found in a story. What fails is set aside, and told there. */
  ComparedStory compare(Story story) throws IOException {
    List<Article> articles = compared(story);
    Outcome outcome;
    try {
      outcome = report(story, articles);
    } catch (RuntimeException | StackOverflowError e) {
      outcome = new Outcome(Optional.empty(), List.of(new SetAside(story.id(), fault(e))));
    }
    List<SetAside> aside = outcome.aside();
    return outcome
        .report()
        .map(report -> found(report, aside))
        .orElseGet(() -> notCompared(articles.get(0), aside));
  }

  /** Returns the report of a story, if two of its articles or more can be compared. */
  Optional<Report> report(Story story) throws IOException {
    return report(story, compared(story)).report();
  }

  /** Says that something of the program failed, which must not stop a heap. */
  static String fault(Throwable e) {
    return "a fault of Crossread itself: " + e + ". Please report it, with the articles.";
  }

  /** Returns the articles to compare: of many, the first of the heap. */
  private List<Article> compared(Story story) throws IOException {
    List<Article> articles = new ArrayList<>();
    int count = Math.min(story.articles().size(), ArchiveOptions.MOST_COMPARED);
    for (int article : story.articles().subList(0, count)) {
      articles.add(heap.article(article));
    }
    return articles;
  }

  private Outcome report(Story story, List<Article> articles) {
    List<Article> left = new ArrayList<>(articles);
    List<SetAside> aside = new ArrayList<>();
    while (left.size() > 1) {
      try {
        Report report = comparison.compare(reader.set(story.id(), left));
        return new Outcome(Optional.of(report), aside);
      } catch (TooLongException e) {
        left.removeIf(article -> article.id().equals(e.article()));
        aside.add(new SetAside(e.article(), "not compared: " + e.getMessage()));
      }
    }
    return new Outcome(Optional.empty(), aside);
  }

  private static ComparedStory notCompared(Article first, List<SetAside> aside) {
    return new ComparedStory(
        first.headline().orElse(first.id()),
        "",
        List.of(),
        ComparedStory.Counts.NONE,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        aside);
  }

  private static ComparedStory found(Report report, List<SetAside> aside) {
    return new ComparedStory(
        report.title(),
        report.subtitle(),
        report.outlets().stream().map(ReportOutlet::name).distinct().toList(),
        counts(report.collation()),
        copies(report),
        sentences(report, told -> true),
        sentences(report, told -> told.kind() == FindingKind.DISAGREEMENT),
        tables(report),
        aside);
  }

  private static Map<StoryTable, String> tables(Report report) {
    Map<StoryTable, String> tables = new EnumMap<>(StoryTable.class);
    for (StoryTable table : StoryTable.values()) {
      tables.put(table, table.rows(report));
    }
    return tables;
  }

  private static ComparedStory.Counts counts(Collation collation) {
    return new ComparedStory.Counts(
        collation.set().articles().size(),
        collation.passages().size(),
        (int) collation.passages().stream().filter(passage -> passage.isShared()).count(),
        collation.disagreements().size(),
        (int) collation.pairs().stream().filter(pair -> pair.verdict().isCopy()).count());
  }

  private static List<ComparedStory.Copy> copies(Report report) {
    return report.collation().credits().stream()
        .filter(credit -> credit.isOfText() || credit.isMissing())
        .map(credit -> copy(report, credit))
        .toList();
  }

  private static ComparedStory.Copy copy(Report report, Credit credit) {
    return new ComparedStory.Copy(report.outlet(credit.article()).name(), !credit.isMissing());
  }

  private static List<String> sentences(Report report, Predicate<ToldFinding> which) {
    return report.summary().findings().stream().filter(which).map(ToldFinding::sentence).toList();
  }
}
