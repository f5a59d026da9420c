package io.github.crossread.archive;

import io.github.crossread.Options;
import java.nio.charset.Charset;

/**
 * How an archive is made.
 *
 * @param comparison how the articles of a story are compared; it names no reference
 * @param build which build of the plugin runs: what another has made is made anew
 * @param threads how many files or stories are worked on at once
 */
public record ArchiveOptions(Options comparison, String build, int threads) {

  /** So many articles of one story are compared: each is held against each other one. */
  public static final int MOST_COMPARED = 100;

  /** Returns all that shapes how articles are read beside their files. */
  String reading() {
    return String.join(
        "\n",
        build,
        comparison.encoding().map(Charset::name).orElse(""),
        String.join(", ", comparison.agencies()));
  }

  /** Returns all that shapes what is found in a story beside its articles. */
  String comparing() {
    return String.join(
        "\n",
        reading(),
        comparison.quorum().toString(),
        comparison.language().toString(),
        comparison.reportLanguage().toLanguageTag());
  }
}
