package io.github.crossread.maven;

import io.github.crossread.Comparison;
import io.github.crossread.document.Extent;
import io.github.crossread.maven.option.Format;
import io.github.crossread.maven.option.ParameterReader;
import io.github.crossread.report.pdf.MissingCharacters;
import io.github.crossread.report.pdf.PdfOptions;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that write reports have in common: in which formats, and what they look like. */
abstract class AbstractReportsMojo extends AbstractArticlesMojo {

  /**
   * The formats to write: {@code pdf}, {@code html}, {@code json}; {@code markdown}, a report in
   * short for the summary of a build; {@code csv}, tables for spreadsheets and statistics; {@code
   * tei}, a critical edition in XML; {@code annotations} of the articles, as the W3C has them.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.formats", defaultValue = "pdf,html,json")
  private List<String> formats;

  /**
   * The page of the PDF: {@code A4} or {@code Letter}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.pageSize", defaultValue = "A4")
  private String pageSize;

  /**
   * The size of the type in the PDF: {@code normal}, nothing smaller than 8 points, or {@code
   * large}, a quarter larger, on more pages.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.textSize", defaultValue = "normal")
  private String textSize;

  /**
   * How much of the articles PDF and page print: {@code full}, every sentence, or {@code quoted},
   * the sentences that another outlet has too or that a finding tells, of the others their length
   * only; what an outlet leaves out is quoted in both. Whole articles are other people's text: by
   * default {@code full}, under {@code <reporting>} {@code quoted}. The JSON, CSV, TEI and
   * annotations have the articles as they are; leave them out of {@code formats} where that must
   * not be published. A PDF that quotes does not carry the JSON.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.articles")
  private @Nullable String articles;

  /**
   * Font files for characters that the plugin's own fonts lack, such as Chinese or Devanagari: with
   * TrueType outlines ({@code .ttf}, {@code .otf}, the first font of a {@code .ttc}), asked in this
   * order. Only what is used of them is embedded. A character that no font has is shown as U+FFFD,
   * and named in a warning.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.fonts")
  private List<File> fonts = List.of();

  /** For Maven, which fills the parameters in. */
  @SuppressWarnings("NullAway.Init")
  AbstractReportsMojo() {}

  /** Returns what the PDF looks like; an extent that is not set is another. */
  final PdfOptions pdf(Extent otherwise) throws MojoFailureException {
    return new PdfOptions(
        ParameterReader.page(pageSize, textSize),
        ParameterReader.articles(articles, otherwise),
        ParameterReader.fonts(fonts));
  }

  /** Returns the files of the reports in a folder, in the formats asked. */
  final ReportFiles files(Path folder, PdfOptions pdf, MissingCharacters missing)
      throws MojoFailureException {
    return new ReportFiles(folder, Format.renderers(formats, pdf, missing));
  }

  /**
   * Returns a run that writes reports.
   *
   * @param force whether reports that would come out the same are made anew
   */
  final ReportRun reportRun(ReportFiles files, PdfOptions pdf, boolean force)
      throws MojoExecutionException, MojoFailureException {
    return new ReportRun(new Comparison(options()), files, state(pdf.toString()), force, getLog());
  }
}
