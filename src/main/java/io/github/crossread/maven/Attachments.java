package io.github.crossread.maven;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/** Puts reports beside the project's artifact, so that they are installed and deployed with it. */
final class Attachments {

  private final MavenProject project;
  private final MavenProjectHelper helper;

  Attachments(MavenProject project, MavenProjectHelper helper) {
    this.project = project;
    this.helper = helper;
  }

  /**
   * Attaches all files of all reports, those of a set with the classifier {@code crossread-} and
   * its id, chars that a classifier may not have as hyphens.
   *
   * @throws MojoFailureException if two sets would have one classifier
   */
  void attach(List<String> sets, ReportFiles files) throws MojoFailureException {
    Map<String, String> ids = new HashMap<>();
    for (String id : sets) {
      String classifier = "crossread-" + id.replaceAll("[^A-Za-z0-9._-]", "-");
      String other = ids.put(classifier, id);
      if (other != null) {
        throw new MojoFailureException(
            "The article sets \""
                + other
                + "\" and \""
                + id
                + "\" would both be attached as "
                + classifier
                + "; rename one of the folders");
      }
      for (int i = 0; i < files.extensions().size(); i++) {
        Path file = files.of(id).get(i);
        helper.attachArtifact(project, files.extensions().get(i), classifier, file.toFile());
      }
    }
  }
}
