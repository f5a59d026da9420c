package io.github.crossread.reader.format;

import io.github.crossread.language.Language;
import io.github.crossread.language.WordKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a stretch of text begins and ends: with a whole sentence, or in the midst of one. */
public final class SentenceEdges {

  /**
   * What may close a sentence behind its mark, with the spaces that some set between two quotes.
   */
  private static final String CLOSING = " \"'”’»«“)]}*_";

  private static final String ENDS = ".!?:…。！？：؟۔।";
  private static final String OPENING = "\"'“‘„«»‹›([{¿¡*_";

  /** Titles and the like, which a name follows, and initials. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:^|[\\s(])(?:\\p{Lu}|" + Language.anyOfAll(WordKind.NAME_OPENERS) + ")\\.$");

  /** An article, a preposition, an "and". */
  private static final Pattern OPEN_WORD =
      Pattern.compile("(?:^|\\s)" + Language.anyOfAll(WordKind.OPEN_WORDS) + "$");

  /** How far back an abbreviation or open word is looked for, in chars. */
  private static final int LAST_WORD = 12;

  private SentenceEdges() {}

  /** Returns whether the last mark, closing quotes aside, is one that ends a sentence. */
  public static boolean endsSentence(String text) {
    int last = text.length() - 1;
    while (last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0 && !find(ABBREVIATION, text);
  }

  /** Returns whether the end calls for more: a comma, a dash, an article, an "and". */
  public static boolean endsOpen(String text) {
    return text.endsWith(",") || endsInDash(text) || find(OPEN_WORD, text);
  }

  private static boolean endsInDash(String text) {
    return text.endsWith("—") || text.endsWith("–") || text.endsWith("--") || text.endsWith(" -");
  }

  private static boolean find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.region(Math.max(0, text.length() - LAST_WORD), text.length()).find();
  }

  /**
   * Returns whether the first word is in lower case, and so no sentence begins here. A word with a
   * capital within, such as a brand, may begin one.
   */
  public static boolean startsLower(String text) {
    int first = firstLetter(text);
    if (first == text.length() || !Character.isLowerCase(text.codePointAt(first))) {
      return false;
    }
    int second = first + Character.charCount(text.codePointAt(first));
    return second == text.length() || !Character.isUpperCase(text.codePointAt(second));
  }

  /** Returns whether the first letter is of a script that has no capitals. */
  public static boolean startsUncased(String text) {
    int first = firstLetter(text);
    return first < text.length()
        && Character.getType(text.codePointAt(first)) == Character.OTHER_LETTER;
  }

  private static int firstLetter(String text) {
    int first = 0;
    while (first < text.length() && OPENING.indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    return first;
  }
}
