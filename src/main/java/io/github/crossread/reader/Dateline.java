package io.github.crossread.reader;

import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and by which agency an article was filed, as its body opens with it: {@code SEOUL, South
 * Korea (AP) —}, {@code WASHINGTON -- }, {@code Berlin (dpa) -}, {@code Seoul:}.
 */
final class Dateline {

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

  /** A place of up to three words and perhaps its region, and a colon. */
  private static final Pattern WITH_COLON =
      Pattern.compile(
          "(?<place>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2})(?:, \\p{Lu}[\\p{L}. ]{1,20})?: "
              + OPENS);

  private static final Set<String> AGENCIES = new HashSet<>(PatternList.lines("agencies.txt"));
  private static final Set<String> NOT_PLACES = new HashSet<>(PatternList.lines("not-places.txt"));

  private Dateline() {}

  /** Returns the end of the dateline that a text opens with: behind its dash or colon. */
  static OptionalInt end(String text) {
    OptionalInt certain = certainEnd(text);
    return certain.isPresent() ? certain : end(WITH_COLON.matcher(text));
  }

  /** The same, for a dateline in capitals or with an agency only: no headline opens so. */
  static OptionalInt certainEnd(String text) {
    OptionalInt inCapitals = end(IN_CAPITALS.matcher(text));
    if (inCapitals.isPresent()) {
      return inCapitals;
    }
    Matcher withAgency = WITH_AGENCY.matcher(text);
    boolean known = withAgency.lookingAt() && isAgency(withAgency.group("agency"));
    return known ? OptionalInt.of(trimmedEnd(withAgency)) : OptionalInt.empty();
  }

  private static OptionalInt end(Matcher matcher) {
    boolean found = matcher.lookingAt() && !NOT_PLACES.contains(lower(matcher.group("place")));
    return found ? OptionalInt.of(trimmedEnd(matcher)) : OptionalInt.empty();
  }

  private static int trimmedEnd(Matcher matcher) {
    return matcher.group().stripTrailing().length();
  }

  /** Agencies may stand together: {@code (AP/AFP)}, {@code (dpa/lno)}. */
  private static boolean isAgency(String name) {
    return AGENCIES.contains(lower(name.split("/", 2)[0].strip()));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
