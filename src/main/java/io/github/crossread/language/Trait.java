package io.github.crossread.language;

import java.util.Locale;

/** A habit in which a language is printed; its name stands in the language's file of traits. */
public enum Trait {
  /** Any noun has a capital. */
  CAPITAL_NOUNS;

  /** Returns the trait's name as files have it. */
  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
