package io.github.crossread.text.token;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.RuleBasedNumberFormat;
import io.github.crossread.language.Language;
import io.github.crossread.language.SpellingVariants;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives words their normal form: one form for what house style prints in several ways.
 *
 * <p>Folded are compatibility characters (NFKC), case, typographic apostrophes, numbers in words up
 * to a hundred, ordinals in digits, abbreviations, units, in English also accents and spelling
 * variants, and in German ß, which is ss in Switzerland. Not folded is the case of a word in
 * capitals that in lower case is a function word: US is not us, WHO is not who.
 */
final class Normalizer {

  private static final int HIGHEST_NUMBER_WORD = 100;

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("%", "percent"),
          Map.entry("per cent", "percent"),
          Map.entry("pct", "percent"),
          Map.entry("km", "kilometer"),
          Map.entry("kms", "kilometer"),
          Map.entry("kilometers", "kilometer"),
          Map.entry("kilometres", "kilometer"),
          Map.entry("kilometre", "kilometer"),
          Map.entry("m", "meter"),
          Map.entry("meters", "meter"),
          Map.entry("metres", "meter"),
          Map.entry("metre", "meter"),
          Map.entry("cm", "centimeter"),
          Map.entry("centimeters", "centimeter"),
          Map.entry("centimetres", "centimeter"),
          Map.entry("centimetre", "centimeter"),
          Map.entry("kg", "kilogram"),
          Map.entry("kilograms", "kilogram"),
          Map.entry("ft", "foot"),
          Map.entry("feet", "foot"));

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  /** Worked out once: immutable, and the same for every set. */
  private static final Map<Locale, Map<String, String>> NUMBERS = new ConcurrentHashMap<>();

  private static final Map<Locale, Map<String, String>> ORDINALS = new ConcurrentHashMap<>();

  private final Language language;
  private final SpellingVariants spelling;
  private final Map<String, String> numbers;
  private final Map<String, String> ordinals;

  Normalizer(Language language) {
    this.language = language;
    this.spelling = language.spelling();
    this.numbers = NUMBERS.computeIfAbsent(language.locale(), Normalizer::numberWords);
    this.ordinals = ORDINALS.computeIfAbsent(language.locale(), Normalizer::ordinals);
  }

  private static Map<String, String> ordinals(Locale locale) {
    if (!locale.getLanguage().equals("en")) {
      return Map.of();
    }
    Map<String, String> ordinals = new HashMap<>();
    RuleBasedNumberFormat words = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    RuleBasedNumberFormat digits = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.ORDINAL);
    for (int number = 1; number <= HIGHEST_NUMBER_WORD; number++) {
      String word = words.format(number, "%spellout-ordinal");
      if (word.chars().allMatch(Character::isLetter)) {
        ordinals.put(digits.format(number), word);
      }
    }
    return ordinals;
  }

  private static Map<String, String> numberWords(Locale locale) {
    Map<String, String> words = new HashMap<>();
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    // One is left out: in most languages it is an article or a pronoun too.
    for (int number = 2; number <= HIGHEST_NUMBER_WORD; number++) {
      words.putIfAbsent(format.format(number).replace("\u00AD", ""), Integer.toString(number));
    }
    return words;
  }

  /** Returns whether digits are an ordinal that is one word when spelt out: 3rd, 20th. */
  boolean isOrdinal(String printed) {
    return ordinals.containsKey(printed.toLowerCase(Locale.ROOT));
  }

  /** Returns the normal form of a word that is no number in digits. */
  String word(String printed, boolean amongCapitals) {
    String abbreviation = language.abbreviations().get(printed);
    if (abbreviation != null) {
      return abbreviation.replaceFirst("^[+-]", "");
    }
    String plain = NFKC.normalize(printed).replace('’', '\'').replace('ʼ', '\'');
    if (plain.indexOf('.') > 0) {
      plain = plain.replace(".", "");
    }
    String lower = plain.toLowerCase(Locale.ROOT);
    if (!amongCapitals && isAcronymLikeAFunctionWord(plain, lower)) {
      return plain;
    }
    return folded(lower, plain);
  }

  private boolean isAcronymLikeAFunctionWord(String plain, String lower) {
    return plain.length() > 1
        && plain.equals(plain.toUpperCase(Locale.ROOT))
        && !plain.equals(lower)
        && language.functionWords().contains(lower);
  }

  private String folded(String lower, String plain) {
    String number = numbers.get(lower);
    if (number != null) {
      return number;
    }
    String ordinal = ordinals.get(lower);
    if (ordinal != null) {
      return ordinal;
    }
    String unit = UNITS.get(lower);
    if (unit != null) {
      return unit;
    }
    if (language.locale().getLanguage().equals("de")) {
      return lower.replace("ß", "ss");
    }
    if (!language.locale().getLanguage().equals("en")) {
      return lower;
    }
    return spelling.american(withoutAccents(lower), Character.isUpperCase(plain.charAt(0)));
  }

  /** In English an accent is a matter of house style: Peña and Pena, café and cafe. */
  private static String withoutAccents(String lower) {
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return lower;
    }
    return NFD.normalize(lower).replaceAll("\\p{Mn}", "");
  }
}
