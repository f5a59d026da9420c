package io.github.crossread.text.token;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.Normalizer2;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers in digits as readers do where word breaks cut them otherwise: a space that groups
 * digits is inside ({@code 65 000}), a unit that is glued on is a word of its own ({@code 3.2km}),
 * and a time of the day is one number ({@code 5:40}, {@code 8 h 15}).
 *
 * <p>The marks for decimals and groups are the language's, as Unicode's CLDR lists them.
 */
final class Digits {

  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(?![\\d:])");

  /** French, Spanish and Portuguese put the h of hours between or behind. */
  private static final Pattern CLOCK_OF_H =
      Pattern.compile("(\\d{1,2})[ \u00A0\u202F]?h(?:[ \u00A0\u202F]?(\\d{2}))?(?![\\p{L}\\d])");

  private static final Set<String> OF_H = Set.of("fr", "es", "pt");

  /** Where one of these follows, a stop parts minutes from hours. */
  private static final Pattern DOTTED_CLOCK =
      Pattern.compile("(\\d{1,2})\\.(\\d{2})(?=[\\s\u00A0]?(?:[ap]\\.?m\\b|Uhr\\b))");

  private static final Pattern UNIT =
      Pattern.compile(
          "(?<=\\d)(?:[ap]m|[ap]\\.m\\.?|bn|mn|tn|km|cm|mm|kg|mph|kph|ft|[kmgt]b)(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE);

  /** The m of millions; behind other numbers it is that of metres or of a name. */
  private static final Pattern MONEY = Pattern.compile("\\p{Sc}[\\d.,]+(?=m(?![\\p{L}\\d]))");

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  private final boolean hasClockOfH;
  private final boolean hasDecimalComma;
  private final Pattern grouped;
  private final Pattern grouping;

  Digits(Locale language) {
    hasClockOfH = OF_H.contains(language.getLanguage());
    hasDecimalComma = DecimalFormatSymbols.getInstance(language).getDecimalSeparator() == ',';
    // Where the comma is for decimals, a plain space is often typed for the narrow one.
    String spaces = "[\u00A0\u2009\u202F" + (hasDecimalComma ? " ]" : "]");
    grouped = Pattern.compile("\\d{1,3}(?:" + spaces + "\\d{3}(?!\\d))+(?:[.,]\\d+)?");
    grouping =
        Pattern.compile("(?<=\\d)[ '’" + (hasDecimalComma ? '.' : ',') + "](?=\\d{3}(?!\\d))");
  }

  /**
   * Returns where the number that begins at a digit ends.
   *
   * @param end where the word break puts it
   */
  int end(String sentence, int begin, int end) {
    return longer(sentence, begin)
        .filter(longer -> longer > end)
        .orElseGet(() -> withoutUnit(sentence, begin, end));
  }

  private Optional<Integer> longer(String sentence, int begin) {
    Optional<Integer> clock =
        hasClockOfH ? lookingAt(CLOCK_OF_H, sentence, begin) : Optional.empty();
    return clock
        .or(() -> lookingAt(CLOCK, sentence, begin))
        .or(() -> lookingAt(grouped, sentence, begin));
  }

  private static Optional<Integer> lookingAt(Pattern pattern, String sentence, int begin) {
    Matcher matcher = matcher(pattern, sentence, begin);
    return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
  }

  /** What stands before and behind is looked at too. */
  private static Matcher matcher(Pattern pattern, String sentence, int begin) {
    return pattern
        .matcher(sentence)
        .region(begin, sentence.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  private static int withoutUnit(String sentence, int begin, int end) {
    if (isInDigits(sentence, begin, end)) {
      return end;
    }
    Matcher unit = matcher(UNIT, sentence, begin);
    if (unit.find() && unit.start() < end) {
      return unit.start();
    }
    Optional<Integer> money =
        begin > 0 ? lookingAt(MONEY, sentence, begin - 1) : Optional.<Integer>empty();
    return money.filter(m -> m < end).orElse(end);
  }

  /** Most numbers are a year or a count, and need no pattern. */
  private static boolean isInDigits(String sentence, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (sentence.charAt(i) < '0' || sentence.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the normal form of a number in digits: in English 43,000 and 43 000 are 43000, in
   * German 1,50 is 1.5; 5.40 before pm and 5:40 are 5:40.
   */
  String form(String sentence, int begin, int end) {
    String printed = sentence.substring(begin, end);
    if (isInDigits(sentence, begin, end)) {
      return printed;
    }
    Matcher clock = CLOCK_OF_H.matcher(printed);
    if (hasClockOfH && clock.matches()) {
      return clock.group(1) + ":" + (clock.group(2) == null ? "00" : clock.group(2));
    }
    Matcher dotted = matcher(DOTTED_CLOCK, sentence, begin);
    if (dotted.lookingAt() && dotted.end() == end) {
      return dotted.group(1) + ":" + dotted.group(2);
    }
    return form(printed);
  }

  /** Returns the normal form of a number that is no time of the day. */
  String form(String printed) {
    String form = grouping.matcher(NFKC.normalize(printed)).replaceAll("");
    return hasDecimalComma && form.matches("\\d+,\\d+")
        ? new BigDecimal(form.replace(',', '.')).stripTrailingZeros().toPlainString()
        : form;
  }
}
