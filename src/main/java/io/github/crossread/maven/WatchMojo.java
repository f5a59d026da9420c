package io.github.crossread.maven;

import io.github.crossread.document.Extent;
import io.github.crossread.maven.build.LogLine;
import io.github.crossread.maven.index.IndexWords;
import io.github.crossread.maven.option.ParameterReader;
import io.github.crossread.maven.watch.FolderWatch;
import io.github.crossread.maven.watch.LoopbackServer;
import io.github.crossread.maven.watch.OrderlyEnd;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.pdf.MissingCharacters;
import io.github.crossread.report.pdf.PdfOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Renews the reports whenever their articles change, and shows the page of each in a browser, where
 * it is loaded anew.
 *
 * <p>The page is served to this machine alone, at <a href="http://127.0.0.1:4747/">127.0.0.1</a>.
 * The goal goes on until it is ended with Ctrl-C; mistakes in the articles are told there and on
 * the page, and do not end it.
 *
 * @since 0.1.0
 */
// It does not end by itself, so no other module would have its turn.
@Mojo(name = "watch", requiresProject = false)
public final class WatchMojo extends AbstractReportsMojo {

  /**
   * The port that the page is served at; 0 for any that is free.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.port", defaultValue = "4747")
  private String port;

  /** For Maven, which fills the parameters in. */
  @SuppressWarnings("NullAway.Init")
  public WatchMojo() {}

  @Override
  void run() throws InputException, MojoExecutionException, MojoFailureException {
    if (sets().isEmpty()) {
      return;
    }
    PdfOptions pdf = pdf(Extent.FULL);
    MissingCharacters missing = new MissingCharacters();
    ReportFiles files = files(outputs(), pdf, missing);
    ReportRun run = reportRun(files, pdf, false);
    if (!files.extensions().contains("html")) {
      throw new MojoFailureException(
          "<formats> (-Dcrossread.formats) has no html, which is what this goal shows: add it");
    }
    LiveReports live = new LiveReports(new NotesFolder(outputs()), IndexWords.in(reportLocale()));
    try (FolderWatch watch = FolderWatch.of(articles());
        LoopbackServer server = server(live)) {
      watch(watch, server, live, run);
    } catch (IOException e) {
      throw new MojoExecutionException("The articles can't be watched any more: " + e, e);
    }
  }

  private LoopbackServer server(LiveReports live) throws MojoFailureException {
    int number = ParameterReader.port(port);
    try {
      return LoopbackServer.start(number, live::at);
    } catch (IOException e) {
      throw new MojoFailureException(
          "Port "
              + number
              + " can't be used: "
              + e.getMessage()
              + ". Set <port> (-Dcrossread.port) to another, or to 0 for any that is free.");
    }
  }

  @SuppressWarnings("try") // The end is only waited for.
  private void watch(FolderWatch watch, LoopbackServer server, LiveReports live, ReportRun run)
      throws IOException {
    try (OrderlyEnd end = new OrderlyEnd(() -> close(watch))) {
      renew(live, run);
      getLog().info("The page is at " + server.address() + " until Ctrl-C ends this goal");
      server.tell(live.state());
      while (watch.awaitChange()) {
        renew(live, run);
        server.tell(live.state());
      }
      getLog().info("No longer watching");
    }
  }

  private static void close(FolderWatch watch) {
    try {
      watch.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What fails is told, and may be mended while the goal goes on. */
  private void renew(LiveReports live, ReportRun run) throws IOException {
    List<Path> sets = List.of();
    Optional<String> failure = Optional.empty();
    try {
      sets = setsNow();
      run.renew(sets, new SetRun(threads(), getLog()));
    } catch (InputException | MojoFailureException | MojoExecutionException e) {
      failure = Optional.of(LogLine.each(String.valueOf(e.getMessage())));
      failure.ifPresent(getLog()::error);
    }
    live.renewed(sets.stream().map(set -> set.getFileName().toString()).toList(), failure);
  }
}
