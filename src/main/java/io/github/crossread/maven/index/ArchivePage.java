package io.github.crossread.maven.index;

import io.github.crossread.archive.ArchiveSummary;
import io.github.crossread.report.html.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page on an archive that an editor reads first. */
public final class ArchivePage {

  private final ArchiveSummary summary;
  private final IndexWords words;
  private final Map<String, List<Index.Link>> reports;

  /**
   * Makes a page.
   *
   * @param reports what leads to the reports of the stories that have one, by the story's id
   */
  public ArchivePage(
      ArchiveSummary summary, IndexWords words, Map<String, List<Index.Link>> reports) {
    this.summary = summary;
    this.words = words;
    this.reports = reports;
  }

  public Index index() {
    List<Index.Group> groups = new ArrayList<>();
    groups.add(new Index.Group(words.of("archive.numbers"), List.of(), numbers()));
    groups.add(new Index.Group(words.of("archive.asked"), stories(summary.asked())));
    groups.add(new Index.Group(words.of("archive.largest"), stories(summary.largest())));
    groups.add(new Index.Group(words.of("archive.disagreeing"), stories(summary.disagreeing())));
    groups.add(new Index.Group(words.of("archive.copying"), List.of(), copying()));
    groups.removeIf(group -> group.entries().isEmpty() && group.table().rows().isEmpty());
    return words.index("archive", groups);
  }

  private Index.Table numbers() {
    return new Index.Table(
        List.of(words.of("archive.what"), words.of("archive.count")),
        List.of(
            List.of(words.of("archive.articles"), Integer.toString(summary.articles())),
            List.of(words.of("archive.stories"), Integer.toString(summary.stories())),
            List.of(words.of("archive.aside"), Integer.toString(summary.aside()))));
  }

  private List<Index.Entry> stories(List<ArchiveSummary.Told> stories) {
    return stories.stream().map(this::story).toList();
  }

  private Index.Entry story(ArchiveSummary.Told story) {
    List<String> lines = new ArrayList<>();
    if (!story.subtitle().isEmpty()) {
      lines.add(story.subtitle());
    }
    lines.add(words.of("archive.story") + " " + story.id());
    return new Index.Entry(
        story.title(),
        lines,
        story.findings(),
        words.of("report"),
        reports.getOrDefault(story.id(), List.of()));
  }

  private Index.Table copying() {
    return new Index.Table(
        List.of(
            words.of("archive.outlet"),
            words.of("archive.credited"),
            words.of("archive.uncredited")),
        summary.copying().stream()
            .map(
                outlet ->
                    List.of(
                        outlet.outlet(),
                        Integer.toString(outlet.credited()),
                        Integer.toString(outlet.uncredited())))
            .toList());
  }
}
