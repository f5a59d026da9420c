package io.github.crossread.maven.option;

import io.github.crossread.report.Renderer;
import io.github.crossread.report.annotation.AnnotationRenderer;
import io.github.crossread.report.csv.CsvRenderer;
import io.github.crossread.report.html.HtmlRenderer;
import io.github.crossread.report.json.JsonRenderer;
import io.github.crossread.report.markdown.MarkdownRenderer;
import io.github.crossread.report.pdf.MissingCharacters;
import io.github.crossread.report.pdf.PdfOptions;
import io.github.crossread.report.pdf.PdfRenderer;
import io.github.crossread.report.tei.TeiRenderer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;

/** A format that reports are written in. */
public enum Format {
  /** For readers; it carries the JSON as an attachment. */
  PDF,
  /** For readers in a browser. */
  HTML,
  /** For programs. */
  JSON,
  /** In short, for the summary of a build or a comment on a change. */
  MARKDOWN,
  /** Tables, for spreadsheets and statistics. */
  CSV,
  /** A critical edition in XML, for tools that collate texts. */
  TEI,
  /** Annotations of the articles, for annotation tools. */
  ANNOTATIONS;

  /**
   * Returns the renderers of each format that the user named, in the order of this enum.
   *
   * @param pdf page and fonts of the PDF
   * @param missing told what characters the PDF's fonts lack
   * @throws MojoFailureException if there is no such format, or none was named
   */
  public static List<Renderer> renderers(
      List<String> names, PdfOptions pdf, MissingCharacters missing) throws MojoFailureException {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (String name : names) {
      formats.add(of(name.strip()).orElseThrow(() -> refused(names)));
    }
    if (formats.isEmpty()) {
      throw refused(names);
    }
    return formats.stream().flatMap(format -> format.renderers(pdf, missing)).toList();
  }

  /** Returns the names of a set's files: those for readers first, then by name. */
  public static List<String> inOrder(String set, Collection<String> names) {
    return names.stream()
        .sorted(
            Comparator.comparingInt((String name) -> place(name.substring(set.length())))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static int place(String ending) {
    return ending.equals(".html") ? 0 : ending.equals(".pdf") ? 1 : 2;
  }

  private static Optional<Format> of(String name) {
    return Arrays.stream(values()).filter(f -> f.name().equalsIgnoreCase(name)).findFirst();
  }

  private static MojoFailureException refused(List<String> names) {
    String known =
        Arrays.stream(values())
            .map(format -> format.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return ParameterReader.refused(
        "formats", String.join(",", names), "one or more of " + known + ", with commas between");
  }

  private Stream<Renderer> renderers(PdfOptions pdf, MissingCharacters missing) {
    return switch (this) {
      case PDF -> Stream.of(new PdfRenderer(pdf, new JsonRenderer(), missing));
      case HTML -> Stream.of(new HtmlRenderer(pdf.articles()));
      case JSON -> Stream.of(new JsonRenderer());
      case MARKDOWN -> Stream.of(new MarkdownRenderer());
      case CSV -> CsvRenderer.all().stream();
      case TEI -> Stream.of(new TeiRenderer());
      case ANNOTATIONS -> Stream.of(new AnnotationRenderer());
    };
  }
}
