package io.github.crossread.maven;

import io.github.crossread.Options;
import io.github.crossread.archive.Archive;
import io.github.crossread.archive.ArchiveOptions;
import io.github.crossread.archive.ArchiveSummary;
import io.github.crossread.archive.ArchiveTable;
import io.github.crossread.archive.ArchiveTables;
import io.github.crossread.archive.Stories;
import io.github.crossread.document.Extent;
import io.github.crossread.maven.build.ArchiveProgress;
import io.github.crossread.maven.build.FolderLock;
import io.github.crossread.maven.index.ArchivePage;
import io.github.crossread.maven.index.IndexWords;
import io.github.crossread.reader.HeapFile;
import io.github.crossread.reader.HeapReader;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.html.Index;
import io.github.crossread.report.html.IndexRenderer;
import io.github.crossread.report.pdf.MissingCharacters;
import io.github.crossread.report.pdf.PdfOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stories in a heap of articles, such as a month of feeds, exports or web archives,
 * compares the articles of each, and writes what it found as tables, with a page that tells the
 * largest stories, where outlets disagree, and who prints whose text.
 *
 * <p>All of it is in the folder {@code archive} of the output directory. A run that is broken off
 * goes on where it was; articles that were read, and stories that were compared, are not again.
 * What can't be read is set aside, and listed in {@code set-aside.csv}.
 *
 * @since 0.1.0
 */
@Mojo(name = "archive", threadSafe = true, requiresProject = false)
public final class ArchiveMojo extends AbstractReportsMojo {

  private static final String NAME = "archive";

  /** Where what is done is kept. */
  private static final String WORK = ".work";

  private static final int MOST_NAMED = 5;

  /**
   * Ids of stories, or how they begin, whose reports are written too, into the folder {@code
   * archive/stories}, in the {@code formats}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.stories")
  private @Nullable List<String> stories;

  /** For Maven, which fills the parameters in. */
  @SuppressWarnings("NullAway.Init")
  public ArchiveMojo() {}

  @Override
  void run() throws InputException, MojoExecutionException, MojoFailureException {
    if (hasReference()) {
      throw new MojoFailureException(
          "<reference> (-Dcrossread.reference) is of one article set; the stories of an archive"
              + " have none. Leave it out.");
    }
    Options options = options();
    List<HeapFile> files =
        new HeapReader(options.encoding(), options.agencies()).files(heap(), base());
    OutputFolder folder = new OutputFolder(outputs().resolve(NAME), "outputDirectory");
    folder.make("tables");
    try {
      make(files, folder, options);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write tables: " + folder.advice(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("Interrupted; the next run goes on where this one was", e);
    }
  }

  @SuppressWarnings("try") // The lock is only held.
  private void make(List<HeapFile> files, OutputFolder folder, Options options)
      throws IOException, InterruptedException, MojoExecutionException, MojoFailureException {
    Path work = folder.path().resolve(WORK);
    try (FolderLock lock = FolderLock.of(folder.path(), work, getLog());
        Archive archive =
            Archive.open(
                work,
                new ArchiveOptions(options, PluginBuild.id(), threads()),
                new ArchiveProgress(getLog()))) {
      Stories found = archive.make(files);
      Map<String, List<Index.Link>> reports = reports(found, folder);
      folder.write(contents(found, reports));
      tell(found, folder);
    }
  }

  private Map<String, OutputFolder.Content> contents(
      Stories found, Map<String, List<Index.Link>> reports)
      throws IOException, MojoFailureException {
    Map<String, OutputFolder.Content> contents = new LinkedHashMap<>();
    for (ArchiveTable table : new ArchiveTables(found).all()) {
      contents.put(table.file(), table::write);
    }
    Index index =
        new ArchivePage(
                ArchiveSummary.of(found, reports.keySet()), IndexWords.in(reportLocale()), reports)
            .index();
    contents.put("index.html", out -> new IndexRenderer().render(index, out));
    return contents;
  }

  /** Writes the reports that are asked for, and returns what leads to them from the page. */
  private Map<String, List<Index.Link>> reports(Stories found, OutputFolder folder)
      throws IOException, MojoExecutionException, MojoFailureException {
    PdfOptions pdf = pdf(Extent.FULL);
    MissingCharacters missing = new MissingCharacters();
    ReportFiles files = files(folder.path().resolve("stories"), pdf, missing);
    Map<String, List<Index.Link>> links = new LinkedHashMap<>();
    IndexWords words = IndexWords.in(reportLocale());
    for (String asked : stories == null ? List.<String>of() : stories) {
      String id = one(found, asked.strip());
      files.makeFolder();
      files.write(
          found
              .report(id)
              .orElseThrow(
                  () ->
                      new MojoFailureException(
                          "The story " + id + " can't be compared; set-aside.csv says why")));
      links.put(
          id, files.names(id).stream().map(name -> words.link(id, "stories/", name)).toList());
    }
    missing.warning().ifPresent(getLog()::warn);
    return links;
  }

  private static String one(Stories found, String asked) throws MojoFailureException {
    List<String> ids = found.beginning(asked);
    if (ids.size() == 1) {
      return ids.get(0);
    }
    throw new MojoFailureException(
        "<stories> (-Dcrossread.stories): "
            + (ids.isEmpty()
                ? "no story's id is or begins with \"" + asked + "\"; stories.csv has them all"
                : "several stories' ids begin with \""
                    + asked
                    + "\": "
                    + String.join(", ", ids.subList(0, Math.min(MOST_NAMED, ids.size())))));
  }

  private void tell(Stories found, OutputFolder folder) throws IOException {
    int aside = found.aside().size();
    getLog()
        .info(
            found.articles()
                + " articles, "
                + found.size()
                + " stories of two or more -> "
                + OutputFolder.shown(folder.path().resolve("index.html")));
    if (aside > 0) {
      getLog()
          .warn(
              aside
                  + " not read or not compared: "
                  + OutputFolder.shown(folder.path().resolve("set-aside.csv"))
                  + " says which and why");
    }
  }
}
