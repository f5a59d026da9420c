package io.github.crossread.text.token;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.RuleBasedNumberFormat;
import io.github.crossread.language.Language;
import io.github.crossread.language.SpellingVariants;
import io.github.crossread.language.Trait;
import io.github.crossread.language.WordKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

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

  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");
  private static final Pattern SIGN = Pattern.compile("^[+-]");

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  /** Worked out once: immutable, and the same for every set. */
  private static final Map<Locale, Map<String, String>> NUMBERS = new ConcurrentHashMap<>();

  private static final Map<Locale, Map<String, String>> ORDINALS = new ConcurrentHashMap<>();

  private final Language language;
  private final SpellingVariants spelling;
  private final Map<String, String> numbers;
  private final Map<String, String> ordinals;
  private final Map<String, String> units = new HashMap<>();

  Normalizer(Language language) {
    this.language = language;
    this.spelling = language.spelling();
    this.numbers = NUMBERS.computeIfAbsent(language.locale(), Normalizer::numberWords);
    this.ordinals =
        language.has(Trait.ORDINAL_WORDS)
            ? ORDINALS.computeIfAbsent(language.locale(), Normalizer::ordinals)
            : Map.of();
    units.putAll(language.expansions(WordKind.UNIT_FORMS));
    language
        .rows(WordKind.SPLIT_WORDS)
        .forEach(row -> units.put(String.join(" ", row.subList(1, row.size())), row.get(0)));
  }

  private static Map<String, String> ordinals(Locale locale) {
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
      return SIGN.matcher(abbreviation).replaceFirst("");
    }
    String plain = NFKC.normalize(printed).replace('’', '\'').replace('ʼ', '\'');
    if (plain.indexOf('.') > 0) {
      plain = plain.replace(".", "");
    }
    String lower = language.lowerCase(plain);
    if (!amongCapitals && isAcronymLikeAFunctionWord(plain, lower)) {
      return plain;
    }
    return folded(lower, plain);
  }

  private boolean isAcronymLikeAFunctionWord(String plain, String lower) {
    return plain.length() > 1
        && plain.equals(plain.toUpperCase(language.locale()))
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
    String unit = units.get(lower);
    if (unit != null) {
      return unit;
    }
    String folded = language.has(Trait.ACCENTS_ARE_STYLE) ? withoutAccents(lower) : lower;
    for (List<String> letters : language.rows(WordKind.LETTERS)) {
      folded = folded.replace(letters.get(0), letters.get(1));
    }
    return spelling.american(folded, Character.isUpperCase(plain.charAt(0)));
  }

  /** Where an accent is a matter of house style: Peña and Pena, café and cafe. */
  private static String withoutAccents(String lower) {
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return lower;
    }
    return ACCENT.matcher(NFD.normalize(lower)).replaceAll("");
  }
}
