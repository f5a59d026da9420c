package io.github.crossread.article;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the languages that a user names, wherever one is named. */
public final class LanguageTag {

  /** What a tag is to be, for those who refuse another one. */
  public static final String EXPECTED = "a language tag such as en, en-GB or de";

  private static final int SHORT_CODE = 2;
  private static final int LONG_CODE = 3;
  private static final Set<String> SHORT_CODES = Set.of(Locale.getISOLanguages());

  private LanguageTag() {}

  /**
   * Returns the language of a BCP 47 tag; nothing for what is none. "klingon" is well-formed, as a
   * tag that nobody has registered, and so is "ua": neither is a code of ISO 639.
   */
  public static Optional<Locale> parse(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
      return Optional.of(locale).filter(language -> isCode(language.getLanguage()));
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private static boolean isCode(String language) {
    return language.length() == LONG_CODE
        || (language.length() == SHORT_CODE && SHORT_CODES.contains(language));
  }
}
