package io.github.crossread.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

  private final List<String> attached = new ArrayList<>();
  private final ReportFiles files =
      new ReportFiles(Path.of("out"), List.of(Fixtures.renderer("pdf"), Fixtures.renderer("json")));

  @Test
  void each_format_of_each_set_is_attached_under_a_classifier_of_its_own() throws Exception {
    attachments().attach(List.of("mill fire", "pier"), files);

    assertThat(attached)
        .containsExactly(
            "pdf crossread-mill-fire mill fire.pdf",
            "json crossread-mill-fire mill fire.json",
            "pdf crossread-pier pier.pdf",
            "json crossread-pier pier.json");
  }

  @Test
  void two_sets_that_would_have_one_classifier_are_refused() {
    assertThatThrownBy(() -> attachments().attach(List.of("mill fire", "mill-fire"), files))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("\"mill fire\" and \"mill-fire\"", "crossread-mill-fire");
  }

  private Attachments attachments() {
    MavenProjectHelper helper =
        (MavenProjectHelper)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {MavenProjectHelper.class},
                (proxy, method, values) -> {
                  attached.add(values[1] + " " + values[2] + " " + ((File) values[3]).getName());
                  return null;
                });
    return new Attachments(new MavenProject(), helper);
  }
}
