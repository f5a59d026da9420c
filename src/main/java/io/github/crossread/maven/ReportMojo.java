package io.github.crossread.maven;

import io.github.crossread.Comparison;
import io.github.crossread.reader.InputException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

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
public final class ReportMojo extends AbstractCrossreadMojo {

  /**
   * The formats to write: {@code pdf}, {@code html}, {@code json}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.formats", defaultValue = "pdf,html,json")
  private List<String> formats;

  /** For Maven, which fills the parameters in. */
  @SuppressWarnings("NullAway.Init")
  public ReportMojo() {}

  @Override
  void run() throws InputException, MojoExecutionException, MojoFailureException {
    Comparison comparison = new Comparison(options());
    ReportFiles files = new ReportFiles(outputs(), Format.renderers(formats));
    new ReportRun(comparison, files, threads(), getLog()).report(sets());
  }
}
