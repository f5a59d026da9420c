package io.github.crossread.maven;

import io.github.crossread.check.sarif.SarifMerger;
import io.github.crossread.maven.ModuleReports.FinishedSet;
import io.github.crossread.maven.SetNotes.Made;
import io.github.crossread.maven.build.FolderLock;
import io.github.crossread.maven.index.IndexWords;
import io.github.crossread.maven.index.SiteEntry;
import io.github.crossread.report.html.Index;
import io.github.crossread.report.html.IndexRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * A folder with the finished reports of all modules.
 *
 * @param folder where it is
 * @param modules the modules
 * @param words the words of the index
 */
record AggregateFolder(OutputFolder folder, List<ModuleReports> modules, IndexWords words) {

  private static final String INDEX = "index.html";
  private static final String REPORTS = "reports/";
  private static final String JUNIT = "TEST-crossread";
  private static final String SARIF = "crossread.sarif";

  /** What the notes on this folder are called, as those on a set are by its id. */
  private static final SiteEntry NOTES = new SiteEntry("index", "", "", List.of(), List.of());

  AggregateFolder {
    modules = List.copyOf(modules);
  }

  /**
   * Writes the reports, an index of them, and the outcomes of all checks, and removes what an
   * earlier run wrote and this one does not.
   *
   * @param log told if another build has to be waited for
   * @return the index
   * @throws MojoExecutionException if they can't be written
   */
  @SuppressWarnings("try") // The lock is only held.
  Path write(Log log) throws MojoExecutionException {
    Map<String, OutputFolder.Content> contents = reports();
    contents.put(INDEX, out -> new IndexRenderer().render(index(""), out));
    NotesFolder notes = new NotesFolder(folder.path());
    try (FolderLock lock = notes.lock(log)) {
      contents.putAll(outcomes());
      ReportState state = new ReportState(notes, new ReportState.Settings(folder.path(), "", ""));
      List<Path> written = folder.write(contents);
      state.store(new Made("", List.copyOf(contents.keySet()), ""), written, NOTES);
      return folder.path().resolve(INDEX);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write the index: " + folder.advice(e), e);
    }
  }

  /**
   * Writes the reports alone.
   *
   * @throws MojoExecutionException if they can't be written
   */
  void copy() throws MojoExecutionException {
    try {
      folder.write(reports());
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot copy reports: " + folder.advice(e), e);
    }
  }

  /**
   * Returns the index.
   *
   * @param place where this folder is, from the page
   */
  Index index(String place) {
    return words.index(
        "aggregate",
        modules.stream()
            .filter(module -> !module.sets().isEmpty())
            .map(module -> group(place, module))
            .toList());
  }

  private Index.Group group(String place, ModuleReports module) {
    return new Index.Group(
        module.name(),
        module.sets().stream()
            .map(set -> words.entry(set.entry(), place + in(module), set.files()))
            .toList());
  }

  private static String in(ModuleReports module) {
    return REPORTS + (module.path().isEmpty() ? "" : module.path() + "/");
  }

  private Map<String, OutputFolder.Content> reports() {
    Map<String, OutputFolder.Content> contents = new LinkedHashMap<>();
    for (ModuleReports module : modules) {
      for (FinishedSet set : module.sets()) {
        for (String name : set.files()) {
          Path file = module.reports().resolve(name);
          contents.put(in(module) + name, out -> Files.copy(file, out));
        }
      }
    }
    return contents;
  }

  /** JUnit's files have one module each, as build servers read as many as there are. */
  private Map<String, OutputFolder.Content> outcomes() throws IOException {
    Map<String, OutputFolder.Content> contents = new LinkedHashMap<>();
    List<byte[]> sarif = new ArrayList<>();
    for (ModuleReports module : modules) {
      Path junit = module.checks().resolve(JUNIT + ".xml");
      if (Files.isRegularFile(junit)) {
        String name = module.path().isEmpty() ? "" : "-" + module.path().replace('/', '-');
        contents.put(JUNIT + name + ".xml", out -> Files.copy(junit, out));
      }
      if (Files.isRegularFile(module.checks().resolve(SARIF))) {
        sarif.add(Files.readAllBytes(module.checks().resolve(SARIF)));
      }
    }
    if (!sarif.isEmpty()) {
      contents.put(SARIF, out -> new SarifMerger().merge(sarif, out));
    }
    return contents;
  }
}
