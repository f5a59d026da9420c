package io.github.crossread.maven;

import io.github.crossread.maven.build.LogLine;
import io.github.crossread.maven.build.PlainLog;
import io.github.crossread.maven.option.KnownOptions;
import io.github.crossread.maven.option.ParameterReader;
import io.github.crossread.reader.format.InputException;
import java.io.File;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals have in common: where the reports are, and whether the goals run. */
abstract class AbstractCrossreadMojo extends AbstractMojo {

  /**
   * The folder of the reports, each named after its set. Without a POM it is {@code
   * target/crossread} in the current folder.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "crossread.outputDirectory",
      defaultValue = "${project.build.directory}/crossread",
      required = true)
  private File outputDirectory;

  /**
   * Leaves all goals out: {@code true} or {@code false}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.skip", defaultValue = "false")
  private String skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private PluginDescriptor plugin;

  /** For Maven, which fills the parameters in. */
  @SuppressWarnings("NullAway.Init")
  AbstractCrossreadMojo() {}

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    refuseUnknownOptions();
    if (skip()) {
      getLog().info("Crossread is skipped (crossread.skip)");
      return;
    }
    try {
      run();
    } catch (InputException e) {
      throw new MojoFailureException(LogLine.of(String.valueOf(e.getMessage())));
    } catch (MojoFailureException e) {
      throw new MojoFailureException(LogLine.each(String.valueOf(e.getMessage())), e.getCause());
    } catch (MojoExecutionException e) {
      throw new MojoExecutionException(LogLine.each(String.valueOf(e.getMessage())), e.getCause());
    }
  }

  @Override
  public final Log getLog() {
    return new PlainLog(super.getLog());
  }

  /** Does the goal's work. */
  abstract void run() throws InputException, MojoExecutionException, MojoFailureException;

  private void refuseUnknownOptions() throws MojoFailureException {
    KnownOptions options = KnownOptions.of(plugin);
    Properties own = project.getOriginalModel().getProperties();
    options.refuseOthers(
        session.getUserProperties().stringPropertyNames(), own.stringPropertyNames());
    options.misspelled(own.stringPropertyNames()).forEach(getLog()::warn);
  }

  final boolean skip() throws MojoFailureException {
    return ParameterReader.flag("skip", skip);
  }

  final MavenProject project() {
    return project;
  }

  final MavenSession session() {
    return session;
  }

  /** Returns the folder of the project, or without one the folder that Maven was started in. */
  final Path base() {
    return project.getFile() == null
        ? Path.of(session.getExecutionRootDirectory())
        : project.getBasedir().toPath();
  }

  /** Returns the folder of the reports. */
  final Path outputs() {
    return inTarget(outputDirectory, "crossread");
  }

  /**
   * Returns a folder whose default is in the build's. Without a POM, Maven leaves {@code
   * ${project.build.directory}} as the text {@code ${project.basedir}/target}, which would become a
   * folder of that name.
   *
   * @param name the default's name
   */
  final Path inTarget(File folder, String name) {
    boolean unresolved = project.getFile() == null && folder.getPath().contains("${");
    Path path = unresolved ? base().resolve("target").resolve(name) : folder.toPath();
    return path.toAbsolutePath().normalize();
  }
}
