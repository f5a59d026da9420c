package io.github.crossread.language;

import java.util.Locale;

/** A habit in which a language is printed; its name stands in the language's file of traits. */
public enum Trait {
  /** Accents are a matter of house style: café, cafe. */
  ACCENTS_ARE_STYLE,
  /** What a noun is like stands behind it. */
  ADJECTIVES_BEHIND,
  /** Any noun has a capital. */
  CAPITAL_NOUNS,
  /** The h of hours stands between or after hours and minutes: 8 h 15. */
  HOURS_BY_H,
  /** Days and months have no capital. */
  LOWER_CASE_DAYS,
  /** An ordinal in digits is one word with that in words: 3rd, third. */
  ORDINAL_WORDS,
  /** A stop after digits makes an ordinal: 3. */
  ORDINAL_STOP;

  /** Returns the trait's name as files have it. */
  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
