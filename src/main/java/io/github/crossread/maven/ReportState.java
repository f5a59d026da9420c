package io.github.crossread.maven;

import io.github.crossread.maven.SetNotes.Made;
import io.github.crossread.maven.build.FolderLock;
import io.github.crossread.maven.index.SiteEntry;
import io.github.crossread.reader.ArticleSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/**
 * What the reports of earlier runs were made of, so that a run can leave alone those that would
 * come out the same, and remove those that nothing is left of: the content of all files of the set,
 * the options, the plugin itself, and the reports as they were written. Times of files say nothing
 * of this: a checkout renews them.
 *
 * @param notes what is known of earlier reports
 * @param settings all that shapes a report beside the articles
 */
record ReportState(NotesFolder notes, Settings settings) {

  /**
   * All that shapes a report beside the articles.
   *
   * @param articles the folder with the sets
   * @param options plugin and options
   * @param look what the reports look like
   */
  record Settings(Path articles, String options, String look) {}

  /** Keeps the folder of the reports for this build alone. */
  FolderLock lock(Log log) throws IOException {
    return notes.lock(log);
  }

  /**
   * Returns what a set's reports would be made of now.
   *
   * @param set the set
   * @throws IOException if its folder can't be read
   */
  Made made(Path set) throws IOException {
    List<String> content = new ArrayList<>(List.of(settings.options()));
    try (Stream<Path> files = Files.list(ArticleSetReader.folder(set))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        content.add(digest(file) + " " + file.getFileName());
      }
    }
    return new Made(origin(), content, settings.look());
  }

  /** A file may vanish meanwhile, or not be readable; who reads the set says so if it matters. */
  private static String digest(Path file) {
    try {
      return NotesFolder.sha256(file);
    } catch (IOException e) {
      return "unreadable";
    }
  }

  /** Two executions may write to one folder: each removes only what it wrote itself. */
  private String origin() {
    Path reports = notes.reports().toAbsolutePath().normalize();
    Path articles = settings.articles().toAbsolutePath().normalize();
    boolean oneRoot = articles.getRoot().equals(reports.getRoot());
    Path origin = oneRoot ? reports.relativize(articles) : articles;
    return origin.toString().replace('\\', '/');
  }

  /**
   * Returns whether reports are there, untouched, and made of the same.
   *
   * @param id the set's id
   * @param made what they would be made of
   * @param reports the files
   */
  boolean isCurrent(String id, Made made, List<Path> reports) throws IOException {
    Optional<SetNotes> noted = notes.read(id);
    return noted.isPresent()
        && noted.get().made().equals(made)
        && isUntouched(noted.get(), reports);
  }

  private boolean isUntouched(SetNotes noted, List<Path> reports) throws IOException {
    for (Path report : reports) {
      if (!notes.isUntouched(noted, notes.name(report))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns a set's report if it is of the same articles and options, whatever it looks like.
   *
   * @param set the folder of the articles
   * @param extension the ending of the report's file
   */
  Optional<Path> current(Path set, String extension) throws IOException {
    String id = set.getFileName().toString();
    String name = id + "." + extension;
    Optional<SetNotes> noted = notes.read(id);
    return noted.isPresent()
            && noted.get().made().content().equals(made(set).content())
            && notes.isUntouched(noted.get(), name)
        ? Optional.of(notes.reports().resolve(name))
        : Optional.empty();
  }

  /**
   * Notes what reports that were just written are made of, and removes those in other formats that
   * an earlier run wrote, unless they are made of the same.
   */
  void store(Made made, List<Path> reports, SiteEntry entry) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path report : reports) {
      files.put(notes.name(report), NotesFolder.sha256(report));
    }
    SetNotes now = new SetNotes(made, files, entry);
    Optional<SetNotes> before = notes.read(entry.id());
    if (before.isPresent() && before.get().made().equals(made)) {
      now = now.with(before.get().files());
    } else if (before.isPresent()) {
      removeOthers(before.get(), files.keySet());
    }
    notes.write(now);
  }

  private void removeOthers(SetNotes before, Collection<String> kept) throws IOException {
    for (String name : before.files().keySet()) {
      if (!kept.contains(name)) {
        notes.remove(before, name);
      }
    }
  }

  /** Removes the reports of an earlier run on a set that now has none. */
  void remove(String id) throws IOException {
    Optional<SetNotes> before = notes.read(id);
    if (before.isPresent()) {
      notes.remove(before.get());
    }
  }

  /**
   * Removes the reports on sets of this folder that are there no more.
   *
   * @param ids the sets that are there
   * @return the ids of the others
   */
  List<String> removeVanished(Collection<String> ids) throws IOException {
    List<String> vanished = new ArrayList<>();
    for (SetNotes noted : notes.all()) {
      String id = noted.entry().id();
      if (!ids.contains(id) && noted.made().origin().equals(origin())) {
        notes.remove(noted);
        vanished.add(id);
      }
    }
    return vanished;
  }
}
