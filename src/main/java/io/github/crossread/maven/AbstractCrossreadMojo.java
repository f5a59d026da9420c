package io.github.crossread.maven;

import io.github.crossread.Options;
import io.github.crossread.reader.ArticleSetReader;
import io.github.crossread.reader.format.InputException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals on article sets have in common: where the sets are, and how they are compared. */
abstract class AbstractCrossreadMojo extends AbstractMojo {

  /** So many files that are not read are named in one line. */
  private static final int MOST_NAMES = 12;

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
   * no reference. Without it a set's own {@code quorum} holds, else a third of the others, rounded
   * up, but at least 2, and 1 in a set of two.
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
   * Names of news agencies beside those that are known and those that a set's own {@code agencies}
   * names. A dateline, byline or credit line that names one counts as a credit.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.agencies")
  private @Nullable List<String> agencies;

  /**
   * The language of the report's own words: {@code en} or {@code de}. The articles are read by
   * their own language whatever it is.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.reportLanguage", defaultValue = "en")
  private String reportLanguage;

  /**
   * The character encoding of the articles. Without it each file's encoding is detected.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.encoding")
  private @Nullable String encoding;

  /**
   * The date on the reports: ISO 8601 such as {@code 2026-11-21T00:00:00Z}, or seconds since 1970.
   * Without it they have none. The same articles and the same date give the same bytes.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "crossread.outputTimestamp",
      defaultValue = "${project.build.outputTimestamp}")
  private @Nullable String outputTimestamp;

  /**
   * How many sets are worked on at once; 0 for as many as there are processors. What comes out is
   * the same whatever the number.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.threads", defaultValue = "0")
  private int threads;

  /**
   * Leaves all goals out.
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
  AbstractCrossreadMojo() {}

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Crossread is skipped (crossread.skip)");
      return;
    }
    try {
      run();
    } catch (InputException e) {
      throw new MojoFailureException(e.getMessage());
    }
  }

  /** Does the goal's work. */
  abstract void run() throws InputException, MojoExecutionException, MojoFailureException;

  final boolean skip() {
    return skip;
  }

  final MavenProject project() {
    return project;
  }

  final MavenSession session() {
    return session;
  }

  final Options options() throws MojoFailureException {
    return new Options(
        ParameterReader.text(reference),
        ParameterReader.quorum(quorum),
        ParameterReader.language(language),
        ParameterReader.agencies(agencies),
        ParameterReader.encoding(encoding),
        ParameterReader.reportLanguage(reportLanguage),
        ParameterReader.timestamp(outputTimestamp));
  }

  final int threads() throws MojoFailureException {
    return ParameterReader.threads(threads);
  }

  /** Returns the folder of each set. */
  final List<Path> sets() throws InputException, MojoFailureException {
    ArticleSetReader reader = new ArticleSetReader(ParameterReader.encoding(encoding));
    List<Path> sets = reader.folders(articles());
    for (Path set : sets) {
      tellLeftAlone(set, reader.leftAlone(set));
    }
    return sets;
  }

  private void tellLeftAlone(Path set, List<String> names) {
    if (!names.isEmpty()) {
      int more = names.size() - MOST_NAMES;
      getLog()
          .info(
              set.getFileName()
                  + ": not read, as no article files: "
                  + String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)))
                  + (more > 0 ? " and " + more + " more" : ""));
    }
  }

  final Path articles() throws MojoFailureException {
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
    Path path =
        unresolved ? Path.of(session.getExecutionRootDirectory(), "target", name) : folder.toPath();
    return path.toAbsolutePath().normalize();
  }
}
