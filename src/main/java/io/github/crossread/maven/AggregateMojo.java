package io.github.crossread.maven;

import io.github.crossread.maven.build.LogLine;
import io.github.crossread.maven.index.IndexWords;
import io.github.crossread.maven.index.SitePage;
import io.github.crossread.maven.option.ParameterReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenReportException;

/**
 * Makes one index of the finished reports of all modules.
 *
 * <p>The folder of the index has copies of all reports, one SARIF file of all checks, and the JUnit
 * file of each module's check. The goal makes no report itself: run it after {@code
 * crossread:report}, as in {@code mvn verify crossread:aggregate}.
 *
 * <p>Under {@code <reporting>} it adds the index to the site of a project with modules. The site of
 * the parent is made before its modules are built, so build them first: {@code mvn verify}, then
 * {@code mvn site}.
 *
 * @since 0.1.0
 */
@Mojo(name = "aggregate", aggregator = true, threadSafe = true)
public final class AggregateMojo extends AbstractCrossreadMojo implements SiteReport {

  /**
   * The folder of the index.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "crossread.aggregateDirectory",
      defaultValue = "${project.build.directory}/crossread-aggregate",
      required = true)
  private File aggregateDirectory;

  /**
   * The language of the index's own words: {@code en} or {@code de}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.reportLanguage", defaultValue = "en")
  private String reportLanguage;

  /** Where the site goes, if the goal runs as one of its reports. */
  @Parameter(
      defaultValue = "${project.reporting.outputDirectory}",
      readonly = true,
      required = true)
  private File siteDirectory;

  /** For Maven, which fills the parameters in. */
  @SuppressWarnings("NullAway.Init")
  public AggregateMojo() {}

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    IndexWords words = IndexWords.in(ParameterReader.reportLanguage(reportLanguage));
    List<ModuleReports> modules = finished(session().getAllProjects());
    int sets = modules.stream().mapToInt(module -> module.sets().size()).sum();
    if (sets == 0) {
      throw new MojoFailureException(
          "No module has a finished report. Run mvn crossread:report crossread:aggregate, or mvn"
              + " verify crossread:aggregate where the goal is bound.");
    }
    Path folder = inTarget(aggregateDirectory, "crossread-aggregate");
    OutputFolder output = new OutputFolder(folder, "aggregateDirectory");
    Path index = new AggregateFolder(output, modules, words).write(getLog());
    getLog()
        .info(
            (sets == 1 ? "1 report" : sets + " reports")
                + " of "
                + (modules.size() == 1 ? "1 module" : modules.size() + " modules")
                + " -> "
                + OutputFolder.shown(index));
  }

  /** Returns what the modules have finished, those left out that have nothing. */
  private List<ModuleReports> finished(List<MavenProject> projects) throws MojoExecutionException {
    Path from = base().toAbsolutePath().normalize();
    List<ModuleReports> modules = new ArrayList<>();
    try {
      for (MavenProject project : projects) {
        modules.add(ModuleReports.of(project, from, session().getUserProperties()));
      }
    } catch (IOException e) {
      throw new MojoExecutionException("The reports of a module can't be read: " + e, e);
    }
    return modules.stream().filter(ModuleReports::hasAny).toList();
  }

  @Override
  public String key() {
    return "aggregate";
  }

  @Override
  public boolean canGenerateReport() {
    if (modulesOfSite().size() == 1) {
      return false;
    }
    Optional<String> reason = reasonToSkip();
    reason.ifPresent(words -> getLog().info("No index of the modules' reports: " + words));
    return reason.isEmpty();
  }

  private Optional<String> reasonToSkip() {
    try {
      if (skip()) {
        return Optional.of("Crossread is skipped (crossread.skip)");
      }
      return finished(modulesOfSite()).stream().allMatch(module -> module.sets().isEmpty())
          ? Optional.of("none is finished; run mvn verify before mvn site")
          : Optional.empty();
    } catch (MojoExecutionException | MojoFailureException e) {
      return Optional.of(e.getMessage());
    }
  }

  private List<MavenProject> modulesOfSite() {
    return Stream.concat(
            Stream.of(project()),
            Stream.ofNullable(project().getCollectedProjects()).flatMap(List::stream))
        .toList();
  }

  @Override
  @SuppressWarnings("deprecation") // The newer method of its name defaults to this one.
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    Path folder = siteDirectory.toPath().resolve(getOutputName());
    try {
      AggregateFolder aggregate =
          new AggregateFolder(
              new OutputFolder(folder, "siteDirectory"),
              finished(modulesOfSite()),
              IndexWords.in(locale));
      aggregate.copy();
      new SitePage(sink).write(aggregate.index(getOutputName() + "/"));
    } catch (MojoExecutionException e) {
      throw new MavenReportException(LogLine.each(String.valueOf(e.getMessage())), e);
    }
  }

  @Override
  @SuppressWarnings(
      "deprecation") // What site plugins before 3.20 ask for; the newer name defaults to it.
  public String getOutputName() {
    return "crossread-aggregate";
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
