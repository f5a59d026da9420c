package io.github.crossread;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the user chose for a run. What is chosen here wins over what a set says of itself.
 *
 * @param reference the id or the outlet of the article that the others are compared with
 * @param quorum how many others must carry a passage for its lack to be an omission
 * @param language the language of the articles
 * @param agencies names of news agencies beside those that are known and those that a set names
 * @param encoding the encoding of the files; detected if none is given
 * @param reportLanguage the language of the report's own words
 * @param created the date on the report; none if none is given
 */
public record Options(
    Optional<String> reference,
    OptionalInt quorum,
    Optional<Locale> language,
    List<String> agencies,
    Optional<Charset> encoding,
    Locale reportLanguage,
    Optional<Instant> created) {

  /** Copies the agencies. */
  public Options {
    agencies = List.copyOf(agencies);
  }

  /** Returns the options of a user who chose nothing. */
  public static Options none() {
    return new Options(
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Locale.ENGLISH,
        Optional.empty());
  }
}
