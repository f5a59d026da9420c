package io.github.crossread.reader.role;

import io.github.crossread.article.Agencies;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and by which agency an article was filed, as its body opens with it: {@code SEOUL, South
 * Korea (AP) —}, {@code WASHINGTON -- }, {@code Berlin (dpa) -}, {@code Seoul:}.
 */
public final class Dateline {

  private static final String DASH = "(?:\\s*(?:—|–|--)\\s*|\\s+-\\s+)";
  private static final String OPENS = "(?=[\"“„«'‘¿¡(]*[\\p{Lu}\\p{Lo}\\p{N}])";
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}\\.?";

  /** A place in capitals, what else there is of region and date, an agency, a dash. */
  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "(?<place>"
              + CAPITALS
              + "(?:[ /]"
              + CAPITALS
              + "){0,4})(?:, [^!?;:()—–\"“”]{1,50}?)?(?: ?(?:\\([^()]{1,40}\\)|/[^/ ]{1,20}/))?(?:"
              + DASH
              + "|: )"
              + OPENS);

  /** A few words, and an agency that is known as one. */
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "(?<place>[\\p{Lu}\\p{N}][^!?;:()—–\"“”]{0,60} )?\\((?<agency>[^()]{2,40})\\)(?:"
              + DASH
              + "|: )"
              + OPENS);

  private Dateline() {}

  /**
   * Returns the end of the dateline that a body opens with: behind its dash or colon.
   *
   * @param paragraphs the body
   * @param agencies the agencies that are known
   */
  public static OptionalInt end(List<String> paragraphs, Agencies agencies) {
    if (paragraphs.isEmpty()) {
      return OptionalInt.empty();
    }
    OptionalInt certain = certainEnd(paragraphs.get(0), agencies);
    return certain.isPresent() ? certain : PlaceAndColon.end(paragraphs);
  }

  /** The same, for a line with a dateline in capitals or with an agency: no headline opens so. */
  public static OptionalInt certainEnd(String text, Agencies agencies) {
    OptionalInt inCapitals = end(IN_CAPITALS.matcher(text));
    if (inCapitals.isPresent()) {
      return inCapitals;
    }
    Matcher withAgency = WITH_AGENCY.matcher(text);
    boolean known = withAgency.lookingAt() && isAgency(withAgency.group("agency"), agencies);
    return known ? OptionalInt.of(trimmedEnd(withAgency)) : OptionalInt.empty();
  }

  private static OptionalInt end(Matcher matcher) {
    boolean found = matcher.lookingAt() && !PlaceAndColon.isLabel(matcher.group("place"));
    return found ? OptionalInt.of(trimmedEnd(matcher)) : OptionalInt.empty();
  }

  private static int trimmedEnd(Matcher matcher) {
    return matcher.group().stripTrailing().length();
  }

  /** Agencies may stand together: {@code (AP/AFP)}, {@code (dpa/lno)}. */
  private static boolean isAgency(String name, Agencies agencies) {
    return agencies.isInDatelines(name.split("/", 2)[0].strip());
  }
}
