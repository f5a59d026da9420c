package io.github.crossread.maven;

import io.github.crossread.Comparison;
import io.github.crossread.Options;
import io.github.crossread.judgement.JlineConsole;
import io.github.crossread.judgement.Judging;
import io.github.crossread.maven.option.ParameterReader;
import io.github.crossread.reader.ArticleSetReader;
import io.github.crossread.reader.format.InputException;
import io.github.crossread.report.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Asks a reader about the pairs of sentences that matter most for each article set, and keeps the
 * answers in the set's folder, in {@code judgements.yaml}, which the reports obey.
 *
 * <p>In a terminal it shows one pair after the other, to be answered by a key: same, in part,
 * different; what follows from an answer is not asked. It asks in the language of the report.
 * Without a terminal, or with {@code mvn -B}, it writes the questions into {@code judgements.yaml}
 * as comments, to be answered in an editor.
 *
 * @since 0.1.0
 */
// One terminal can't be used by two modules at once.
@Mojo(name = "judge", requiresProject = false)
public final class JudgeMojo extends AbstractArticlesMojo {

  /**
   * The id of the one set to ask about, which is its folder's name; without it all are asked about.
   *
   * @since 0.1.0
   */
  @Parameter(property = "crossread.set")
  private @Nullable String set;

  /** For Maven, which fills the parameters in. */
  @SuppressWarnings("NullAway.Init")
  public JudgeMojo() {}

  @Override
  void run() throws InputException, MojoExecutionException, MojoFailureException {
    Options options = options();
    Comparison comparison = new Comparison(options);
    Wording wording = Wording.in(options.reportLanguage());
    List<Path> asked = asked(sets());
    try {
      Optional<JlineConsole> console =
          session().getRequest().isInteractiveMode() ? JlineConsole.open() : Optional.empty();
      if (console.isPresent()) {
        try (JlineConsole opened = console.get()) {
          for (Path path : asked) {
            opened.show("\n" + path.getFileName() + "\n");
            judging(comparison, path, wording).ask(opened);
          }
        }
      } else {
        for (Path path : asked) {
          tell(path, judging(comparison, path, wording));
        }
      }
    } catch (IOException e) {
      throw new MojoExecutionException("The answers can't be kept: " + e.getMessage(), e);
    }
  }

  private static Judging judging(Comparison comparison, Path path, Wording wording) {
    return new Judging(
        ArticleSetReader.folder(path), () -> comparison.compare(path).collation(), wording);
  }

  private void tell(Path path, Judging judging) throws InputException, IOException {
    int questions = judging.form();
    getLog()
        .info(
            path.getFileName()
                + (questions == 0
                    ? ": nothing is worth asking"
                    : ": no terminal to ask in, so "
                        + questions
                        + (questions == 1 ? " question is" : " questions are")
                        + " in "
                        + OutputFolder.shown(judging.path())
                        + "; take away the # before the lines that are right"));
  }

  private List<Path> asked(List<Path> sets) throws MojoFailureException {
    Optional<String> id = ParameterReader.text(set);
    List<Path> asked = new ArrayList<>(sets);
    asked.removeIf(path -> id.filter(i -> !i.equals(name(path))).isPresent());
    if (asked.isEmpty() && !sets.isEmpty()) {
      throw new MojoFailureException(
          "There is no set \""
              + id.orElse("")
              + "\" for <set> (-Dcrossread.set). Name one of: "
              + sets.stream().map(JudgeMojo::name).collect(Collectors.joining(", "))
              + ".");
    }
    return asked;
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
