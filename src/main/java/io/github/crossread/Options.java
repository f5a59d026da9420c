package io.github.crossread;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the user chose for a run. What is chosen here wins over what a set says of itself.
 *
 * @param reference the id or the outlet of the article that the others are compared with
 * @param quorum how many others must carry a passage for its lack to be an omission
 * @param language the language of the articles
 * @param encoding the encoding of the files; detected if none is given
 * @param reportLanguage the language of the report's own words
 * @param created the date the report bears; none if none is given
 */
public record Options(
    Optional<String> reference,
    OptionalInt quorum,
    Optional<Locale> language,
    Optional<Charset> encoding,
    Locale reportLanguage,
    Optional<Instant> created) {

  /** Returns the options of a user who chose nothing. */
  public static Options none() {
    return new Options(
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Locale.ENGLISH,
        Optional.empty());
  }
}
