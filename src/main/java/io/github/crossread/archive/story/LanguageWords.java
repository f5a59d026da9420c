package io.github.crossread.archive.story;

import io.github.crossread.language.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The features of a language's words: the stem of a content word, a number by its digits. It keeps
 * what it met. For one thread.
 */
final class LanguageWords {

  /** No feature: a function word. */
  static final int FUNCTION = 1;

  /** At most this many words are kept; then all are forgotten. */
  private static final int MOST = 1 << 17;

  /** A longer run of letters is no word; what it begins with tells enough. */
  private static final int LONGEST = 64;

  /** What stands before or behind an apostrophe is left off if it is as short: l', 's. */
  private static final int SHORT = 2;

  private final Map<String, Integer> features = new HashMap<>();
  private final Language language;
  private final Set<String> functionWords;
  private final UnaryOperator<String> stemming;

  LanguageWords(Locale locale) {
    language = Language.of(locale);
    functionWords = language.functionWords();
    stemming = language.stemming();
  }

  /** Returns whether function words of the language are known. */
  boolean hasFunctionWords() {
    return !functionWords.isEmpty();
  }

  /** Returns the feature of a word as printed; {@link #FUNCTION} for a function word. */
  int feature(String asPrinted) {
    String printed = asPrinted.length() > LONGEST ? asPrinted.substring(0, LONGEST) : asPrinted;
    Integer known = features.get(printed);
    if (known != null) {
      return known;
    }
    if (features.size() >= MOST) {
      features.clear();
    }
    int feature = work(printed);
    features.put(printed, feature);
    return feature;
  }

  private int work(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      return FeatureHash.word(withoutGrouping(printed));
    }
    String form = language.lowerCase(seen(printed)).replace('’', '\'');
    String word = functionWords.contains(form) ? form : bare(form);
    return functionWords.contains(word) ? FUNCTION : FeatureHash.word(stemming.apply(word));
  }

  /** Takes out what is not seen, such as a place where the word may be broken. */
  private static String seen(String printed) {
    return printed.codePoints().anyMatch(Character::isIdentifierIgnorable)
        ? printed
            .codePoints()
            .filter(c -> !Character.isIdentifierIgnorable(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : printed;
  }

  /** Cuts off the genitive, an article or a short verb: the mill's, l'eau, we'll. */
  private static String bare(String form) {
    int mark = form.lastIndexOf('\'');
    if (mark < 0) {
      return form;
    }
    if (form.length() - mark - 1 <= SHORT) {
      return form.substring(0, mark);
    }
    return mark <= SHORT ? form.substring(mark + 1) : form;
  }

  /** Takes out marks before three digits: 43,000 and 43.000 are 43000. */
  private static String withoutGrouping(String number) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (Character.isLetterOrDigit(c) || digitsFrom(number, i + 1) != 3) {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  private static int digitsFrom(String number, int begin) {
    int end = begin;
    while (end < number.length() && Character.isDigit(number.charAt(end))) {
      end++;
    }
    return end - begin;
  }
}
