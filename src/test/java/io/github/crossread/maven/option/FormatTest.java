package io.github.crossread.maven.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.report.Renderer;
import io.github.crossread.report.pdf.MissingCharacters;
import io.github.crossread.report.pdf.PdfOptions;
import io.github.crossread.report.pdf.type.PageSize;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class FormatTest {

  private static List<Renderer> renderers(List<String> names) throws MojoFailureException {
    return Format.renderers(names, new PdfOptions(PageSize.A4), new MissingCharacters());
  }

  @Test
  void formats_are_written_once_each_in_one_order() throws Exception {
    List<Renderer> renderers = renderers(List.of("json", " PDF", "pdf"));

    assertThat(renderers).extracting(Renderer::extension).containsExactly("pdf", "json");
  }

  @Test
  void tables_are_a_file_each() throws Exception {
    assertThat(renderers(List.of("csv")))
        .extracting(Renderer::extension)
        .startsWith("articles.csv", "statements.csv", "only-here.csv")
        .endsWith("dictionary.csv");
  }

  @Test
  void a_format_that_there_is_not_is_refused() {
    assertThatThrownBy(() -> renderers(List.of("pdf", "docx")))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "<formats> (-Dcrossread.formats) is \"pdf,docx\"; expected one or more of pdf, html, json,"
                + " markdown, csv, tei, annotations, with commas between");
  }

  @Test
  void no_format_at_all_is_refused() {
    assertThatThrownBy(() -> renderers(List.of())).isInstanceOf(MojoFailureException.class);
  }
}
