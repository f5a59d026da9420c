package io.github.crossread.report;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the report itself, in the language it is written in.
 *
 * <p>They stand in {@code wording.properties} beside this class, in {@link MessageFormat}'s form.
 * Numbers are handed in as strings, so that no locale groups their digits.
 */
public final class Wording {

  private final ResourceBundle words;
  private final Locale locale;

  private Wording(ResourceBundle words, Locale locale) {
    this.words = words;
    this.locale = locale;
  }

  /** Returns the words in a language, in English where there are none. */
  public static Wording in(Locale locale) {
    ResourceBundle.Control noDefaultLocale =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    ResourceBundle words =
        ResourceBundle.getBundle(
            Wording.class.getPackageName() + ".wording", locale, noDefaultLocale);
    Locale found = words.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : words.getLocale();
    return new Wording(words, found);
  }

  /** Returns the languages there are words in. */
  public static List<Locale> languages() {
    return List.of(Locale.ENGLISH, Locale.GERMAN);
  }

  /** Returns the language the words are in. */
  public Locale locale() {
    return locale;
  }

  /** Returns the words of a key, {@code {0}}, {@code {1}} … replaced. */
  public String of(String key, Object... values) {
    Object[] strings = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      strings[i] = values[i].toString();
    }
    return new MessageFormat(words.getString(key), Locale.ROOT).format(strings);
  }

  /**
   * Returns the words for a count: {@code key.one} for 1, else {@code key.other} with {@code {0}}
   * as the count.
   */
  public String count(String key, int count, Object... more) {
    Object[] values = new Object[more.length + 1];
    values[0] = count;
    System.arraycopy(more, 0, values, 1, more.length);
    return of(key + (count == 1 ? ".one" : ".other"), values);
  }
}
