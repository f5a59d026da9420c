package io.github.crossread.maven;

import io.github.crossread.Comparison;
import io.github.crossread.check.CheckResult;
import io.github.crossread.check.CheckResult.UncheckedSet;
import io.github.crossread.check.junit.JunitPrinter;
import io.github.crossread.check.markdown.SummaryPrinter;
import io.github.crossread.check.sarif.SarifPrinter;
import io.github.crossread.maven.option.ParameterReader;
import io.github.crossread.reader.ArticleSetReader;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Report;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build where article sets break a rule, and tells what changed since their baselines.
 *
 * <p>Each violation is a line that names the set, the rule, the outlets and the passages, and where
 * to see them. All of them also stand in {@code TEST-crossread.xml} (JUnit XML), {@code
 * crossread.sarif} (SARIF 2.1.0) and {@code summary.md} (Markdown).
 *
 * <pre>
 * &lt;configuration&gt;
 *   &lt;rules&gt;
 *     &lt;sharedWording&gt;&lt;maximum&gt;20&lt;/maximum&gt;&lt;/sharedWording&gt;
 *     &lt;missingCredit/&gt;
 *     &lt;requiredPassage&gt;&lt;passage&gt;No one was hurt.&lt;/passage&gt;&lt;/requiredPassage&gt;
 *   &lt;/rules&gt;
 * &lt;/configuration&gt;
 * </pre>
 *
 * @since 0.1.0
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false)
public final class CheckMojo extends AbstractArticlesMojo {

  /**
   * The rules. Without any, those that need no number hold: {@code missingCredit}, {@code
   * alteredQuotation} and {@code disagreement}.
   *
   * <ul>
   *   <li>sharedWording (maximum, with): of 100 words outside quotation marks, how many two outlets
   *       may share
   *   <li>missingCredit: who prints agency copy names the agency
   *   <li>alteredQuotation (differences): quotations are the same everywhere
   *   <li>disagreement: numbers, sums, times and names of one thing are the same everywhere
   *   <li>requiredPassage (passage): no outlet leaves out the passage of this id or these words
   *   <li>omittedShare (maximum): of 100 passages of the reference, or that enough others have, how
   *       many an outlet may omit
   *   <li>noOpenQuestions: a reader has judged all pairs of sentences that the report is unsure
   *       about
   *   <li>unchanged: nothing changed since the baseline
   * </ul>
   *
   * <p>Each takes {@code set}, the id of the one set that it holds for, and all but {@code
   * unchanged} take {@code outlet}, the name or the article's id of the one outlet.
   *
   * @since 0.1.0
   */
  @Parameter private @Nullable PlexusConfiguration rules;

  /**
   * Whether a violation fails the build: {@code true}, or {@code false} for violations to be
   * warnings.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.haltOnFailure", defaultValue = "true")
  private String haltOnFailure;

  /**
   * The folder of {@code TEST-crossread.xml}, {@code crossread.sarif} and {@code summary.md}.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "crossread.checkDirectory",
      defaultValue = "${project.build.directory}/crossread-check",
      required = true)
  private File checkDirectory;

  /**
   * The file that a build server shows as the summary of a job. What broke a rule is added to it,
   * as Markdown; without it, to the one that GitHub Actions names.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.summaryFile", defaultValue = "${env.GITHUB_STEP_SUMMARY}")
  private @Nullable File summaryFile;

  /**
   * The folder of the baselines: for each set that is compared with an earlier state, its JSON
   * report of then, under its own name. Each execution needs one of its own, as a baseline without
   * its set is told.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "crossread.baselineDirectory",
      defaultValue = "${basedir}/src/crossread-baseline",
      required = true)
  private File baselineDirectory;

  /**
   * Stores the sets as they are now as their baselines, instead of checking them: {@code true} or
   * {@code false}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.updateBaseline", defaultValue = "false")
  private String updateBaseline;

  /** For Maven, which fills the parameters in. */
  @SuppressWarnings("NullAway.Init")
  public CheckMojo() {}

  @Override
  void run() throws InputException, MojoExecutionException, MojoFailureException {
    if (ParameterReader.flag("updateBaseline", updateBaseline)) {
      update(new Comparison(options()), baselines());
    } else {
      check();
    }
  }

  private void update(Comparison comparison, Baselines baselines)
      throws InputException, MojoExecutionException, MojoFailureException {
    SetRun run = new SetRun(threads(), getLog());
    for (Report report : run.run(sets(), comparison::compare, (line, report) -> {}).raise()) {
      Path stored = baselines.store(report);
      getLog().info(report.id() + ": baseline stored -> " + OutputFolder.shown(stored));
    }
  }

  private void check() throws InputException, MojoExecutionException, MojoFailureException {
    CheckRun run;
    List<Path> sets;
    SetRun threads;
    try {
      sets = sets();
      threads = new SetRun(threads(), getLog());
      run = run(sets);
    } catch (InputException | MojoFailureException e) {
      writeFailure(String.valueOf(e.getMessage()));
      throw e;
    }
    run.check(sets, threads);
  }

  private CheckRun run(List<Path> sets) throws MojoExecutionException, MojoFailureException {
    boolean halts = ParameterReader.flag("haltOnFailure", haltOnFailure);
    return new CheckRun(
        new Comparison(options()),
        new CheckRun.Gate(RuleReader.rules(rules), halts),
        new CheckRun.Places(baselines(), files(halts, sets), state(""), root()),
        getLog());
  }

  /** Build servers read these files whatever fails, and must not find those of an earlier run. */
  private void writeFailure(String reason) throws MojoExecutionException {
    UncheckedSet all = new UncheckedSet("crossread", reason);
    files(true, List.of()).write(new CheckResult(List.of(), List.of(), List.of(all)), getLog());
  }

  private Baselines baselines() throws MojoFailureException {
    Baselines baselines = new Baselines(baselineDirectory.toPath().toAbsolutePath().normalize());
    baselines.refuseFile();
    return baselines;
  }

  private CheckFiles files(boolean halts, List<Path> sets) {
    return new CheckFiles(
        new OutputFolder(inTarget(checkDirectory, "crossread-check"), "checkDirectory"),
        List.of(new JunitPrinter(), new SarifPrinter(halts, folders(sets)), new SummaryPrinter()),
        Optional.ofNullable(summaryFile).map(File::toPath));
  }

  private SourceRoot root() {
    return SourceRoot.of(Path.of(session().getExecutionRootDirectory()));
  }

  private Map<String, String> folders(List<Path> sets) {
    Map<String, String> folders = new TreeMap<>();
    for (Path set : sets) {
      String path = root().relative(ArticleSetReader.folder(set));
      folders.put(set.getFileName().toString(), path.isEmpty() ? "" : path + "/");
    }
    return folders;
  }
}
