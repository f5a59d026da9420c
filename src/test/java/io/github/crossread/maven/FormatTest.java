package io.github.crossread.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossread.report.Renderer;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class FormatTest {

  @Test
  void formats_are_written_once_each_in_one_order() throws Exception {
    List<Renderer> renderers = Format.renderers(List.of("json", " PDF", "pdf"));

    assertThat(renderers).extracting(Renderer::extension).containsExactly("pdf", "json");
  }

  @Test
  void a_format_that_there_is_not_is_refused() {
    assertThatThrownBy(() -> Format.renderers(List.of("pdf", "docx")))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "<formats> (-Dcrossread.formats) is \"pdf,docx\"; expected one or more of pdf, html, json,"
                + " with commas between");
  }

  @Test
  void no_format_at_all_is_refused() {
    assertThatThrownBy(() -> Format.renderers(List.of())).isInstanceOf(MojoFailureException.class);
  }
}
