package io.github.crossread.maven;

import io.github.crossread.maven.index.IndexWords;
import io.github.crossread.maven.watch.LoopbackServer;
import io.github.crossread.report.html.Index.Link;
import io.github.crossread.report.html.LivePage;
import io.github.crossread.report.html.LivePageRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reports as they are now, as a browser is given them: a page that shows the page of each, and
 * their files. Nothing else in their folder is given.
 */
final class LiveReports {

  private static final String PAGE = ".html";

  private final NotesFolder notes;
  private final IndexWords words;
  private Map<String, Path> served = Map.of();
  private List<Link> links = List.of();
  private List<String> failures = List.of();

  /** How often the page around the reports has changed, and how often any has. */
  private int pages;

  private int renewals;

  LiveReports(NotesFolder notes, IndexWords words) {
    this.notes = notes;
    this.words = words;
  }

  /**
   * Takes note that the reports were renewed.
   *
   * @param sets the ids of the sets
   * @param failure why some could not be made
   */
  synchronized void renewed(List<String> sets, Optional<String> failure) throws IOException {
    List<SetNotes> noted =
        notes.all().stream().filter(set -> sets.contains(set.entry().id())).toList();
    Map<String, Path> files = new HashMap<>();
    noted.forEach(
        set -> set.files().keySet().forEach(n -> files.put(n, notes.reports().resolve(n))));
    List<Link> now =
        noted.stream()
            .map(SetNotes::entry)
            .filter(entry -> files.containsKey(entry.id() + PAGE))
            .map(entry -> new Link(entry.title(), IndexWords.address(entry.id() + PAGE)))
            .toList();
    renewals++;
    pages += now.equals(links) && failure.stream().toList().equals(failures) ? 0 : 1;
    served = Map.copyOf(files);
    links = now;
    failures = failure.stream().toList();
  }

  /** Returns a word that changes with the page, a space, and one that changes with the reports. */
  synchronized String state() {
    return pages + " " + renewals;
  }

  /** Returns what is at a path from the server's root, if anything is. */
  synchronized Optional<byte[]> at(String path) throws IOException {
    if (path.isEmpty()) {
      return Optional.of(page().getBytes(StandardCharsets.UTF_8));
    }
    Optional<Path> file = Optional.ofNullable(served.get(path)).filter(Files::isRegularFile);
    return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
  }

  private String page() {
    return new LivePageRenderer()
        .render(
            new LivePage(
                words.of("language"),
                words.of("page.name"),
                links,
                failures,
                LoopbackServer.CHANGES,
                state()));
  }
}
