package io.github.crossread.maven;

import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.reader.ArticleSetReader;
import io.github.crossread.reader.InputException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes, for every article set, a report of what each outlet added, omitted or reworded.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.PACKAGE,
    threadSafe = true,
    requiresProject = false)
public final class ReportMojo extends AbstractMojo {

  /**
   * The folder with the articles. If it holds article files it is one article set; else each folder
   * in it that does is a set.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "crossread.articlesDirectory",
      defaultValue = "${basedir}/src/crossread",
      required = true)
  private File articlesDirectory;

  /**
   * The folder the reports are written to, each named after its set. Without a POM it is {@code
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
   * The formats to write: {@code pdf}, {@code html}, {@code json}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.formats", defaultValue = "pdf,html,json")
  private List<String> formats;

  /**
   * The outlet that the others are compared with: its name, or its article's id, which is the name
   * of the file without the ending. Without it a set's own {@code reference} holds, and without
   * that each passage has its own base: the reading most like all the others.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.reference")
  private @Nullable String reference;

  /**
   * How many other outlets must have a passage for its lack to count as an omission, where there is
   * no reference. Without it a set's own {@code quorum} holds, else 2, and 1 in a set of two.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.quorum")
  private @Nullable Integer quorum;

  /**
   * The language of the articles, as a BCP 47 tag such as {@code en} or {@code en-GB}. Without it a
   * set's own {@code language} holds.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.language")
  private @Nullable String language;

  /**
   * The character encoding of the articles. Without it each file's encoding is detected.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.encoding")
  private @Nullable String encoding;

  /**
   * The date the reports bear: ISO 8601 such as {@code 2026-11-21T00:00:00Z}, or seconds since
   * 1970. Without it they bear none. The same articles and the same date give the same bytes.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "crossread.outputTimestamp",
      defaultValue = "${project.build.outputTimestamp}")
  private @Nullable String outputTimestamp;

  /**
   * How many sets are worked on at once; 0 for as many as there are processors. The reports are the
   * same whatever the number.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.threads", defaultValue = "0")
  private int threads;

  /**
   * Leaves the goal out.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** For Maven, which fills the parameters in. */
  @SuppressWarnings("NullAway.Init")
  public ReportMojo() {}

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Crossread is skipped (crossread.skip)");
      return;
    }
    try {
      Options options = options();
      ReportRun run = run(options);
      run.report(new ArticleSetReader(options.encoding()).folders(articles()));
    } catch (InputException e) {
      throw new MojoFailureException(e.getMessage());
    }
  }

  private Options options() throws MojoFailureException {
    return new Options(
        ParameterReader.text(reference),
        ParameterReader.quorum(quorum),
        ParameterReader.language(language),
        ParameterReader.encoding(encoding),
        ParameterReader.timestamp(outputTimestamp));
  }

  private ReportRun run(Options options) throws MojoFailureException {
    ReportFiles files = new ReportFiles(outputs(), Format.renderers(formats));
    return new ReportRun(
        new Comparison(options), files, ParameterReader.threads(threads), getLog());
  }

  private Path articles() throws MojoFailureException {
    Path articles = articlesDirectory.toPath().toAbsolutePath().normalize();
    if (!Files.isDirectory(articles)) {
      throw new MojoFailureException(
          "No folder with articles at "
              + articles
              + ": put them there, or set <articlesDirectory> (-Dcrossread.articlesDirectory) to"
              + " the folder that holds them");
    }
    return articles;
  }

  /**
   * Returns the output folder. Without a POM, Maven leaves {@code ${project.build.directory}} as
   * the text {@code ${project.basedir}/target}, which would become a folder of that name.
   */
  private Path outputs() {
    boolean unresolved = project.getFile() == null && outputDirectory.getPath().contains("${");
    Path outputs =
        unresolved
            ? Path.of(session.getExecutionRootDirectory(), "target", "crossread")
            : outputDirectory.toPath();
    return outputs.toAbsolutePath().normalize();
  }
}
