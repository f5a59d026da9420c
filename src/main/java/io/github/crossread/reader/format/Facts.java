package io.github.crossread.reader.format;

import io.github.crossread.article.Published;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is said about an article in one place: in {@code set.yaml}, or in the file's front matter.
 *
 * @param outlet who published it
 * @param shortName the outlet's name in tables
 * @param headline its headline
 * @param published when it was published
 * @param updated when it was last changed
 * @param url where it was published
 * @param byline who wrote it
 * @param language its language
 * @param order its place in the set
 * @param summary the paragraphs of its summary
 */
public record Facts(
    Optional<String> outlet,
    Optional<String> shortName,
    Optional<String> headline,
    Optional<Published> published,
    Optional<Published> updated,
    Optional<String> url,
    Optional<String> byline,
    Optional<Locale> language,
    OptionalInt order,
    List<String> summary) {

  /** Nothing is said. */
  public static final Facts NONE =
      new Facts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          List.of());

  /** Only the outlet is known. */
  public static Facts of(String outlet) {
    return new Facts(
        Optional.of(outlet),
        NONE.shortName,
        NONE.headline,
        NONE.published,
        NONE.updated,
        NONE.url,
        NONE.byline,
        NONE.language,
        NONE.order,
        NONE.summary);
  }

  /** Copies the summary. */
  public Facts {
    summary = List.copyOf(summary);
  }

  /** Returns these facts, and those of a less certain place where these say nothing. */
  public Facts or(Facts lesser) {
    return new Facts(
        outlet.or(lesser::outlet),
        shortName.or(lesser::shortName),
        headline.or(lesser::headline),
        published.or(lesser::published),
        updated.or(lesser::updated),
        url.or(lesser::url),
        byline.or(lesser::byline),
        language.or(lesser::language),
        order.isPresent() ? order : lesser.order(),
        summary.isEmpty() ? lesser.summary() : summary);
  }
}
