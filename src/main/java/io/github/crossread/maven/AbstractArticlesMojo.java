package io.github.crossread.maven;

import io.github.crossread.Options;
import io.github.crossread.maven.option.ParameterReader;
import io.github.crossread.reader.ArticleSetReader;
import io.github.crossread.reader.format.InputException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals on article sets have in common: where the sets are, and how they are compared. */
abstract class AbstractArticlesMojo extends AbstractCrossreadMojo {

  /** Where articles are looked for if no folder is named. */
  private static final String DEFAULT_FOLDER = "src/crossread";

  /** So many files that are not read are named in one line. */
  private static final int MOST_NAMES = 12;

  /**
   * The folder with the articles; without it {@code src/crossread}, which a module need not have.
   * If it holds article files it is one article set; else each folder in it that does is a set. For
   * the goal {@code archive} it is a folder with all below it, one file of articles, or a pattern
   * such as {@code feeds/2026-11-*.jsonl}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.articlesDirectory")
  private @Nullable File articlesDirectory;

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
  private @Nullable String quorum;

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
   * Without it, the project's {@code project.build.outputTimestamp}; without that they have none.
   * The same articles and the same date give the same bytes.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.outputTimestamp")
  private @Nullable String outputTimestamp;

  @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
  private @Nullable String projectTimestamp;

  /**
   * How many sets are worked on at once, up to 1000; 0 for as many as there are processors. What
   * comes out is the same whatever the number.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.threads", defaultValue = "0")
  private String threads;

  /** For Maven, which fills the parameters in. */
  @SuppressWarnings("NullAway.Init")
  AbstractArticlesMojo() {}

  final Options options() throws MojoFailureException {
    return new Options(
        ParameterReader.text(reference),
        ParameterReader.quorum(quorum),
        ParameterReader.language(language),
        ParameterReader.agencies(agencies),
        ParameterReader.encoding(encoding),
        reportLocale(),
        ParameterReader.timestamp(outputTimestamp, projectTimestamp));
  }

  /** Returns the language of the report's own words. */
  final Locale reportLocale() throws MojoFailureException {
    return ParameterReader.reportLanguage(reportLanguage);
  }

  final int threads() throws MojoFailureException {
    return ParameterReader.threads(threads);
  }

  /** Returns the folder of each set; none in a module that has no folder with articles. */
  final List<Path> sets() throws InputException, MojoFailureException {
    if (lacksArticles()) {
      getLog().info("No articles to compare: this module has no folder " + DEFAULT_FOLDER);
      return List.of();
    }
    ArticleSetReader reader = reader();
    List<Path> sets = reader.folders(articles());
    for (Path set : sets) {
      tellLeftAlone(set, reader.leftAlone(set));
    }
    return sets;
  }

  /** Returns the folder of each set that is there now, without a word on what is not read. */
  final List<Path> setsNow() throws InputException, MojoFailureException {
    return reader().folders(articles());
  }

  private ArticleSetReader reader() throws MojoFailureException {
    return new ArticleSetReader(ParameterReader.encoding(encoding));
  }

  /**
   * A module need not have articles, nor need the parent; a project that stands alone has nothing
   * else that the goal could be for.
   */
  private boolean lacksArticles() {
    boolean standsAlone =
        session().getAllProjects().size() == 1
            && project().getModel().getParent() == null
            && project().getModules().isEmpty();
    return articlesDirectory == null && !standsAlone && !Files.exists(articlesFolder());
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

  /**
   * Returns what is known of earlier reports.
   *
   * @param look what today's reports look like
   */
  final ReportState state(String look) throws MojoExecutionException, MojoFailureException {
    try {
      return new ReportState(
          new NotesFolder(outputs()),
          new ReportState.Settings(articlesFolder(), PluginBuild.id() + " " + options(), look));
    } catch (IOException e) {
      throw new MojoExecutionException("The plugin's jar can't be read: " + e.getMessage(), e);
    }
  }

  /** Returns the folder with the articles. */
  final Path articles() throws MojoFailureException {
    Path articles = articlesFolder();
    if (!Files.isDirectory(articles)) {
      throw new MojoFailureException(
          "No folder with articles at "
              + articles
              + ": put them there, or set <articlesDirectory> (-Dcrossread.articlesDirectory) to"
              + " the folder that holds them");
    }
    return articles;
  }

  /** Returns a folder, file or pattern of files, as the user named it. */
  final String heap() {
    return articlesDirectory == null ? DEFAULT_FOLDER : articlesDirectory.getPath();
  }

  /** Returns whether an outlet is named that the others are compared with. */
  final boolean hasReference() {
    return ParameterReader.text(reference).isPresent();
  }

  /** Returns where the articles are looked for, whether or not that is a folder. */
  final Path articlesFolder() {
    Path named =
        articlesDirectory == null ? base().resolve(DEFAULT_FOLDER) : articlesDirectory.toPath();
    return named.toAbsolutePath().normalize();
  }
}
