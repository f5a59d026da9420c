package io.github.crossread.maven;

import io.github.crossread.Comparison;
import io.github.crossread.document.Extent;
import io.github.crossread.maven.build.LogLine;
import io.github.crossread.maven.index.IndexWords;
import io.github.crossread.maven.index.SiteEntry;
import io.github.crossread.maven.index.SitePage;
import io.github.crossread.maven.option.ParameterReader;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Report;
import io.github.crossread.report.html.Index;
import io.github.crossread.report.pdf.MissingCharacters;
import io.github.crossread.report.pdf.PdfOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.apache.maven.reporting.MavenReportException;

/**
 * Writes, for every article set, a report of what each outlet added, omitted or reworded.
 *
 * <p>Reports that would come out the same as they are, by the content of the articles, the options
 * and the plugin, are left alone.
 *
 * <p>Under {@code <reporting>} the goal adds a page to the project's site that tells what was found
 * in each set, and leads to its report; the reports then are in the site's folder {@code
 * crossread}.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.PACKAGE,
    threadSafe = true,
    requiresProject = false)
public final class ReportMojo extends AbstractReportsMojo implements SiteReport {

  /**
   * Whether the reports are attached to the project, and so installed and deployed with it. The
   * classifier is {@code crossread-} and the set's id, the type the format. {@code true} or {@code
   * false}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.attach", defaultValue = "false")
  private String attach;

  /**
   * Whether reports are rebuilt even if nothing changed: {@code true} or {@code false}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.force", defaultValue = "false")
  private String force;

  /** Where the site goes, if the goal runs as one of its reports. */
  @Parameter(
      defaultValue = "${project.reporting.outputDirectory}",
      readonly = true,
      required = true)
  private File siteDirectory;

  private final MavenProjectHelper helper;

  /** For Maven, which fills the parameters in. */
  @Inject
  @SuppressWarnings("NullAway.Init")
  public ReportMojo(MavenProjectHelper helper) {
    this.helper = helper;
  }

  @Override
  void run() throws InputException, MojoExecutionException, MojoFailureException {
    PdfOptions pdf = pdf(Extent.FULL);
    MissingCharacters missing = new MissingCharacters();
    ReportFiles files = files(outputs(), pdf, missing);
    boolean attached = ParameterReader.flag("attach", attach);
    List<Path> sets = sets();
    reportRun(files, pdf, ParameterReader.flag("force", force))
        .report(sets, new SetRun(threads(), getLog()));
    missing.warning().ifPresent(getLog()::warn);
    if (attached) {
      List<String> ids = sets.stream().map(set -> set.getFileName().toString()).toList();
      new Attachments(project(), helper).attach(ids, files);
    }
  }

  @Override
  public boolean canGenerateReport() {
    Optional<String> reason = reasonToSkip();
    reason.ifPresent(words -> getLog().info("No page of compared articles: " + words));
    return reason.isEmpty();
  }

  private Optional<String> reasonToSkip() {
    try {
      if (skip()) {
        return Optional.of("Crossread is skipped (crossread.skip)");
      }
      return sets().isEmpty() ? Optional.of("there are none here") : Optional.empty();
    } catch (InputException | MojoFailureException e) {
      return Optional.of(e.getMessage());
    }
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      Comparison comparison = new Comparison(options());
      MissingCharacters missing = new MissingCharacters();
      ReportFiles files =
          files(siteDirectory.toPath().resolve(getOutputName()), pdf(Extent.QUOTED), missing);
      files.makeFolder();
      List<SiteEntry> entries =
          new SetRun(threads(), getLog())
              .run(sets(), set -> entry(comparison, files, set), (progress, entry) -> {})
              .raise();
      new SitePage(sink).write(index(IndexWords.in(locale), entries, files));
      missing.warning().ifPresent(getLog()::warn);
    } catch (InputException | MojoFailureException | MojoExecutionException e) {
      throw new MavenReportException(LogLine.each(String.valueOf(e.getMessage())), e);
    }
  }

  private static SiteEntry entry(Comparison comparison, ReportFiles files, Path set)
      throws InputException, IOException {
    Report report = comparison.compare(set);
    files.write(report);
    return SiteEntry.of(report);
  }

  private Index index(IndexWords words, List<SiteEntry> entries, ReportFiles files) {
    String folder = getOutputName() + "/";
    return words.index(
        key(),
        List.of(
            new Index.Group(
                "",
                entries.stream()
                    .map(entry -> words.entry(entry, folder, files.names(entry.id())))
                    .toList())));
  }

  @Override
  public String key() {
    return "page";
  }

  @Override
  @SuppressWarnings(
      "deprecation") // What site plugins before 3.20 ask for; the newer name defaults to it.
  public String getOutputName() {
    return "crossread";
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    siteDirectory = directory;
  }

  @Override
  public File getReportOutputDirectory() {
    return siteDirectory;
  }
}
