package io.github.crossread.maven;

import io.github.crossread.maven.index.SiteEntry;
import io.github.crossread.maven.option.Format;
import io.github.crossread.maven.option.ParameterReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The finished reports of a module.
 *
 * @param name what the module is called
 * @param path where it is, from the folder of the project that the index is made in, with {@code /}
 *     between; empty for that project itself
 * @param reports the folder of its reports
 * @param sets its sets that have reports
 * @param checks the folder of the outcomes of its checks
 */
record ModuleReports(String name, String path, Path reports, List<FinishedSet> sets, Path checks) {

  private static final String PLUGIN = "io.github.crossread:crossread-maven-plugin";

  ModuleReports {
    sets = List.copyOf(sets);
  }

  /**
   * A set with its report.
   *
   * @param entry what an index says of it
   * @param files the names of its files, those for readers first
   */
  record FinishedSet(SiteEntry entry, List<String> files) {

    FinishedSet {
      files = List.copyOf(files);
    }
  }

  /**
   * Returns what a module has finished.
   *
   * @param from the folder of the project that the index is made in
   * @param command the properties of the command line
   */
  static ModuleReports of(MavenProject module, Path from, Properties command) throws IOException {
    Path reports = folder(module, "outputDirectory", "crossread", command);
    Path base = module.getBasedir().toPath().toAbsolutePath().normalize();
    String path = from.relativize(base).toString().replace('\\', '/');
    return new ModuleReports(
        module.getName(),
        path.startsWith("..") ? module.getArtifactId() : path,
        reports,
        finished(new NotesFolder(reports)),
        folder(module, "checkDirectory", "crossread-check", command));
  }

  private static List<FinishedSet> finished(NotesFolder notes) throws IOException {
    List<FinishedSet> sets = new ArrayList<>();
    for (SetNotes set : notes.all()) {
      List<String> files = new ArrayList<>();
      for (String name : Format.inOrder(set.entry().id(), set.files().keySet())) {
        if (notes.isUntouched(set, name)) {
          files.add(name);
        }
      }
      if (!files.isEmpty()) {
        sets.add(new FinishedSet(set.entry(), files));
      }
    }
    return sets;
  }

  /** Returns a folder of a module as its own goals take it: command line, POM, default. */
  private static Path folder(
      MavenProject module, String parameter, String name, Properties command) {
    Optional<String> set =
        Optional.ofNullable(command.getProperty("crossread." + parameter))
            .or(() -> configured(module, parameter));
    Path base = module.getBasedir().toPath();
    return set.map(base::resolve)
        .orElseGet(() -> Path.of(module.getBuild().getDirectory()).resolve(name))
        .toAbsolutePath()
        .normalize();
  }

  private static Optional<String> configured(MavenProject module, String parameter) {
    Plugin plugin = module.getPlugin(PLUGIN);
    if (plugin == null) {
      return Optional.empty();
    }
    Stream<ConfigurationContainer> given =
        Stream.concat(plugin.getExecutions().stream(), Stream.of(plugin));
    return given
        .map(ConfigurationContainer::getConfiguration)
        .filter(Xpp3Dom.class::isInstance)
        .map(Xpp3Dom.class::cast)
        .flatMap(elements -> Stream.ofNullable(elements.getChild(parameter)))
        .flatMap(element -> ParameterReader.text(element.getValue()).stream())
        .findFirst();
  }

  /** Returns whether it has a report or the outcome of a check. */
  boolean hasAny() {
    return !sets.isEmpty() || Files.isDirectory(checks);
  }
}
