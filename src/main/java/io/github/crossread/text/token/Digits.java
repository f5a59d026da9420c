package io.github.crossread.text.token;

import static io.github.crossread.language.WordKind.CLOCK_MARKS;
import static io.github.crossread.language.WordKind.GLUED_UNITS;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.Normalizer2;
import io.github.crossread.language.Language;
import io.github.crossread.language.Trait;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers in digits as readers do where word breaks cut them otherwise: a space that groups
 * digits is inside ({@code 65 000}), a unit that is glued on is a word of its own ({@code 3.2km}),
 * and a time of the day or a date in digits is one number ({@code 5:40}, {@code 8 h 15}, {@code
 * 2025-01-05}).
 *
 * <p>The marks for decimals and groups are the language's, as Unicode's CLDR lists them.
 */
final class Digits {

  private static final Pattern COMMA = Pattern.compile("\\d+,\\d+");

  /** A date of ISO 8601, such as 2025-01-05. */
  private static final Pattern ISO_DATE =
      Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?![\\d-])");

  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(?![\\d:])");

  /** Some languages put the h of hours between or after. */
  private static final Pattern CLOCK_OF_H =
      Pattern.compile("(\\d{1,2})[ \u00A0\u202F]?h(?:[ \u00A0\u202F]?(\\d{2}))?(?![\\p{L}\\d])");

  private static final String NO_WORD_BEHIND = "(?![\\p{L}\\d])";

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  private final boolean hasClockOfH;

  /** Where a mark of the day's time follows, a stop parts minutes from hours. */
  private final Pattern dottedClock;

  private final Pattern unit;

  /** After other numbers the m of millions is that of metres or of a name. */
  private final Pattern money;

  private final boolean hasDecimalComma;
  private final Pattern grouped;
  private final Pattern grouping;

  Digits(Language language) {
    hasClockOfH = language.has(Trait.HOURS_BY_H);
    dottedClock =
        Pattern.compile(
            "(\\d{1,2})\\.(\\d{2})(?=[\\s\u00A0]?" + any(language.lines(CLOCK_MARKS)) + ")");
    unit =
        Pattern.compile(
            "(?<=\\d)" + any(language.lines(GLUED_UNITS)) + NO_WORD_BEHIND,
            Pattern.CASE_INSENSITIVE);
    money =
        Pattern.compile(
            "\\p{Sc}[\\d.,]+(?="
                + any(language.measures().multiplesOfMoney())
                + NO_WORD_BEHIND
                + ")");
    hasDecimalComma =
        DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator() == ',';
    // A plain space is often typed for the narrow one; where the comma groups digits, it is taken
    // for
    // one only before 000: 12 400 metre runs are twelve.
    String spaces = hasDecimalComma ? "[ \u00A0\u2009\u202F]" : "(?:[\u00A0\u2009\u202F]| (?=000))";
    grouped = Pattern.compile("\\d{1,3}(?:" + spaces + "\\d{3}(?!\\d))+(?:[.,]\\d+)?");
    grouping =
        Pattern.compile("(?<=\\d)[ '’" + (hasDecimalComma ? '.' : ',') + "](?=\\d{3}(?!\\d))");
  }

  /** Of no alternatives none matches. */
  private static String any(List<String> alternatives) {
    return alternatives.isEmpty() ? "(?!)" : "(?:" + String.join("|", alternatives) + ")";
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
        .or(() -> lookingAt(ISO_DATE, sentence, begin))
        .or(() -> lookingAt(grouped, sentence, begin));
  }

  private static Optional<Integer> lookingAt(Pattern pattern, String sentence, int begin) {
    Matcher matcher = matcher(pattern, sentence, begin);
    return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
  }

  /** What stands before and after is looked at too. */
  private static Matcher matcher(Pattern pattern, String sentence, int begin) {
    return pattern
        .matcher(sentence)
        .region(begin, sentence.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  private int withoutUnit(String sentence, int begin, int end) {
    if (isInDigits(sentence, begin, end)) {
      return end;
    }
    Matcher glued = matcher(unit, sentence, begin);
    if (glued.find() && glued.start() < end) {
      return glued.start();
    }
    Optional<Integer> ofMoney =
        begin > 0 ? lookingAt(money, sentence, begin - 1) : Optional.<Integer>empty();
    return ofMoney.filter(m -> m < end).orElse(end);
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
    Matcher dotted = matcher(dottedClock, sentence, begin);
    if (dotted.lookingAt() && dotted.end() == end) {
      return dotted.group(1) + ":" + dotted.group(2);
    }
    return form(printed);
  }

  /** Returns the normal form of a number that is no time of the day. */
  String form(String printed) {
    String form = grouping.matcher(NFKC.normalize(printed)).replaceAll("");
    return hasDecimalComma && COMMA.matcher(form).matches()
        ? new BigDecimal(form.replace(',', '.')).stripTrailingZeros().toPlainString()
        : form;
  }
}
